#!/usr/bin/env bash
# Guess: a paragraph's text in python-docx is what the reader of the page sees: a date that Word has put into a smart tag by itself (it did so with Chinese dates from 2003 to 2010, and such papers
#        are copied on to this day) is part of it.
# Truth: only runs that stand directly in the paragraph count: "deadline: 2025年3月5日 9:00" reads "deadline:  9:00". No warning. Rows of tables inside a content control are missing too.
# Packages: python-docx 0.8.11 (Debian's python3-docx 0.8.11+dfsg1-5 and python3-lxml 4.9.2-1+b1, unpacked into a folder, run by Debian's Python).
# Who: whoever reads deadlines and payment terms from Word files with the usual Python library: the date is gone, and a check for it says that there is none.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
{ apt-get download -qq python3-docx=0.8.11+dfsg1-5 python3-lxml=4.9.2-1+b1 > /dev/null 2>&1 && [ -x /usr/bin/python3 ]; } || { echo 'the packages cannot be had' >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" unpacked; done
cat > show.py <<'PY'
import docx
from docx.oxml import parse_xml

W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
run = lambda text: f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
tag = f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate">{run("2025年3月5日")}</w:smartTag>'
row = lambda text: f'<w:tr><w:tc><w:tcPr/><w:p>{run(text)}</w:p></w:tc></w:tr>'
document = docx.Document()
body = document.element.body
body.insert(0, parse_xml(f'<w:p xmlns:w="{W}">{run("deadline: ")}{tag}{run(" 9:00")}</w:p>'))
body.insert(1, parse_xml(f'<w:tbl xmlns:w="{W}"><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{row("lot 1")}<w:sdt><w:sdtContent>{row("lot 2")}</w:sdtContent></w:sdt></w:tbl>'))
document.save('tender.docx')

read = docx.Document('tender.docx')
print('paragraph:', repr(read.paragraphs[0].text))
print('rows:', [cell.text for row in read.tables[0].rows for cell in row.cells])
print('in the file:', '2025年3月5日' in read.element.xml, 'lot 2' in read.element.xml)
PY
PYTHONPATH=unpacked/usr/lib/python3/dist-packages /usr/bin/python3 show.py | tee seen
cat > expected <<'SEEN'
paragraph: 'deadline:  9:00'
rows: ['lot 1']
in the file: True True
SEEN
diff expected seen && echo 'python-docx 0.8.11: as described'
