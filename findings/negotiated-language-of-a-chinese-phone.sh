#!/usr/bin/env bash
# Guess: a service that offers zh-CN and en answers a phone that asks for zh-Hans-CN, then en (as apps on iOS do) in Chinese: simplified Chinese of China is what zh-CN is.
# Truth: negotiator, and middy's content negotiation which uses it, compare the parts as texts: zh-Hans-CN matches zh (if offered) but not zh-CN, so the answer is English, and without en there
#        is no language at all; zh-Hans alone likewise. The other way round zh-TW gets zh if that is what is offered. Intl's rules (intl-localematcher) give zh-CN for all of the first.
# Packages: @middy/http-content-negotiation 7.9.2 (on @middy/core 7.9.2), negotiator 1.1.0; @formatjs/intl-localematcher 0.10.1 for comparison
#        (middy 7 needs Node 22 or newer, hence node 24.21.0).
# Who: integrators whose messages are in two languages: officers get findings in English on the phone and in Chinese at the desk. Offer zh, not zh-CN.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true,"type":"module"}' > package.json
npm install --no-audit --no-fund --silent @middy/core@7.9.2 @middy/http-content-negotiation@7.9.2 negotiator@1.1.0 @formatjs/intl-localematcher@0.10.1 node@24.21.0 || { echo 'the packages cannot be had' >&2; exit 2; }
cat > show.mjs <<'JS'
import { match } from '@formatjs/intl-localematcher';
import middy from '@middy/core';
import contentNegotiation from '@middy/http-content-negotiation';
import Negotiator from 'negotiator';

const negotiated = async (header, availableLanguages) => {
  const handler = middy()
    .use(contentNegotiation({ availableLanguages, failOnMismatch: false, parseCharsets: false, parseEncodings: false, parseMediaTypes: false }))
    .handler((_event, context) => context.preferredLanguage ?? 'none');
  return handler({ headers: { 'accept-language': header } }, {});
};
for (const offered of [['zh-CN', 'en'], ['zh', 'en']]) {
  console.log('offered:', offered.join(', '));
  for (const header of ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans-CN;q=1, en-CN;q=0.9', 'zh-Hans', 'zh-Hans-CN;q=1, en;q=0.9', 'zh-TW']) {
    const asked = header.split(',').map((part) => part.split(';')[0].trim());
    const alone = new Negotiator({ headers: { 'accept-language': header } }).language(offered) ?? 'none';
    console.log(`  ${header}: middy ${await negotiated(header, offered)}, negotiator ${alone}, intl-localematcher ${match(asked, offered, 'en')}`);
  }
}
JS
npx node show.mjs | tee seen
cat > expected <<'SEEN'
offered: zh-CN, en
  zh-CN,zh;q=0.9,en;q=0.8: middy zh-CN, negotiator zh-CN, intl-localematcher zh-CN
  zh-Hans-CN;q=1, en-CN;q=0.9: middy en, negotiator en, intl-localematcher zh-CN
  zh-Hans: middy none, negotiator none, intl-localematcher zh-CN
  zh-Hans-CN;q=1, en;q=0.9: middy en, negotiator en, intl-localematcher zh-CN
  zh-TW: middy none, negotiator none, intl-localematcher en
offered: zh, en
  zh-CN,zh;q=0.9,en;q=0.8: middy zh, negotiator zh, intl-localematcher zh
  zh-Hans-CN;q=1, en-CN;q=0.9: middy zh, negotiator zh, intl-localematcher zh
  zh-Hans: middy zh, negotiator zh, intl-localematcher zh
  zh-Hans-CN;q=1, en;q=0.9: middy zh, negotiator zh, intl-localematcher zh
  zh-TW: middy zh, negotiator zh, intl-localematcher en
SEEN
diff expected seen && echo '@middy/http-content-negotiation 7.9.2, negotiator 1.1.0: as described'
