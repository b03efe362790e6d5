#!/usr/bin/env bash
# Guess: dateparser, Python's parser of dates in 200 languages, takes 12月31日前 (by 31 December) in Chinese for that day or says None, and finds the dates in a Chinese sentence; 60日 is sixty days.
# Truth: it has only words for "months" and "days" and 前 is "ago": 12月31日前 is 12 months and 31 days ago, 3 February of the year before, and so are 3月26日9:30 (without a year) and 60日. Without a
#        language named, 12月31日 is 31 March 2012 and 6月30日 is 5 June 2030. In sentences search_dates gives such days and passes over 2025年12月31日前.
# Packages: dateparser 1.1.6 (Debian's python3-dateparser 1.1.6-1 and what it needs, unpacked into a folder, run by Debian's Python).
# Who: whoever takes deadlines, openings of bids or terms of payment from Chinese text with it: what is due at the end of the year was due in February of the last, and a term lies in the past.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
packages='python3-dateparser=1.1.6-1 python3-dateutil python3-regex python3-tz python3-tzlocal python3-pytz-deprecation-shim python3-six'
# shellcheck disable=SC2086
{ apt-get download -qq $packages > /dev/null 2>&1 && [ -x /usr/bin/python3 ]; } || { echo 'the packages cannot be had' >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" unpacked; done
cat > show.py <<'PY'
import datetime

import dateparser
from dateparser.search import search_dates

settings = {'RELATIVE_BASE': datetime.datetime(2025, 3, 5, 10)}
for text in ['2025年12月31日', '12月31日前', '5月1日前', '12月31日', '6月30日', '60日']:
    named = dateparser.parse(text, languages=['zh'], settings=settings)
    print(f'{text}: {named and named.date()} in Chinese, {dateparser.parse(text, settings=settings).date()} in any language')
for text in ['2025年3月5日发布，3月26日9:30开标', '付款期限为验收合格后60日', '最迟于2025年12月31日前付清']:
    print(f'{text}: {[(words, str(day)) for words, day in search_dates(text, languages=["zh"], settings=settings) or []]}')
PY
PYTHONPATH=unpacked/usr/lib/python3/dist-packages TZ=UTC LC_ALL=C.UTF-8 /usr/bin/python3 -W ignore show.py | tee seen
cat > expected <<'SEEN'
2025年12月31日: 2025-12-31 in Chinese, 2025-12-31 in any language
12月31日前: 2024-02-03 in Chinese, 2024-02-03 in any language
5月1日前: 2024-10-04 in Chinese, 2024-10-04 in any language
12月31日: None in Chinese, 2012-03-31 in any language
6月30日: None in Chinese, 2030-06-05 in any language
60日: 2025-01-04 in Chinese, 2025-01-04 in any language
2025年3月5日发布，3月26日9:30开标: [('2025年3月5', '2025-03-05 00:00:00'), ('发布，3月26日9:30', '2024-11-09 09:30:00')]
付款期限为验收合格后60日: [('60日', '2025-01-04 10:00:00')]
最迟于2025年12月31日前付清: []
SEEN
diff expected seen && echo 'dateparser 1.1.6: as described'
