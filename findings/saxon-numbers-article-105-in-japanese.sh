#!/usr/bin/env bash
# Guess: the numbers 一, 二, 三 of XSLT (xsl:number format="一" lang="zh", format-integer, format-date with [Y一]) come from Saxon as Chinese writes them: 一百, 一百零五, 一百一十, and what it cannot write it gives in digits.
# Truth: it writes Japanese in any language: 百, 百五, 百十, 二百十, 千, 千五, and the year 2025 as 二千二十五. Up to 99 both languages are alike, so short laws look right. From 10,000 on there are digits. A Chinese
#        reader takes 百五 for 150 (as 一百五), not for 105.
# Packages: Saxon-HE 9.9.1.5 (Debian's libsaxonhe-java 9.9.1.5+dfsg-1, unpacked into a folder; run by the Java that is at hand).
# Who: whoever publishes laws, contracts or minutes from XML (Akoma Ntoso and its like): the articles from the hundredth on bear numbers that nobody cites, and one may be taken for another.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
{ java -version && apt-get download -qq libsaxonhe-java=9.9.1.5+dfsg-1; } > /dev/null 2>&1 || { echo 'Java or the package cannot be had' >&2; exit 2; }
dpkg -x libsaxonhe-java_*.deb unpacked
jar=$(find unpacked/usr/share/java -name 'Saxon-HE*.jar' -not -type l | head -1)
cat > law.xsl <<'XSL'
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xsl:output method="text"/>
  <xsl:template match="/" name="xsl:initial-template">
    <xsl:for-each select="9, 10, 11, 20, 99, 100, 105, 110, 111, 210, 1005, 10000">
      <xsl:value-of select="."/>: 第<xsl:number value="." format="一" lang="zh"/>条, format-integer <xsl:value-of select="format-integer(., '一', 'zh')"/><xsl:text>&#10;</xsl:text>
    </xsl:for-each>
    <xsl:value-of select="format-date(xs:date('2025-03-05'), '[Y一]年[M一]月[D一]日')"/><xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
XSL
LC_ALL=C.UTF-8 java -Dfile.encoding=UTF-8 -cp "$jar" net.sf.saxon.Transform -it -xsl:law.xsl | tee seen
cat > expected <<'SEEN'
9: 第九条, format-integer 九
10: 第十条, format-integer 十
11: 第十一条, format-integer 十一
20: 第二十条, format-integer 二十
99: 第九十九条, format-integer 九十九
100: 第百条, format-integer 百
105: 第百五条, format-integer 百五
110: 第百十条, format-integer 百十
111: 第百十一条, format-integer 百十一
210: 第二百十条, format-integer 二百十
1005: 第千五条, format-integer 千五
10000: 第10000条, format-integer 10000
二千二十五年三月五日
SEEN
diff expected seen && echo 'Saxon-HE 9.9.1.5: as described'
