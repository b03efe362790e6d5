import { tradingCredentials } from '../codes/trading-credential.ts';
import { tradingDemands } from '../codes/trading-demand.ts';
import { tradingServices } from '../codes/trading-service.ts';
import { codes, money, section, yesno } from '../fact.ts';

/** The trading platform and how it treats those who trade on it. */
export const trading = section('交易平台', 'Trading platform', {
  onPlatform: yesno('进入公共资源交易平台', 'On the public-resource trading platform'),
  onIntermediaryPlatform: yesno('通过中介服务网上交易平台交易', 'On the platform for intermediary services'),
  offered: codes(tradingCredentials, '交易主体出示的凭证', 'Credentials the trader offered'),
  accepted: codes(tradingCredentials, '平台接受的凭证', 'Credentials the platform accepted'),
  demanded: codes(tradingDemands, '平台提出的要求', 'What the platform demanded'),
  registeredInLibrary: yesno('已在全省统一市场主体库登记', 'In the common provincial library of traders'),
  fee: money('向供应商收取的平台费用', 'Fee of the platform for suppliers'),
  servicePublished: codes(
    {
      contents: ['服务内容', 'Contents'],
      process: ['服务流程', 'Process'],
      norms: ['工作规范', 'Working norms'],
      'promised-time': ['承诺时限', 'Promised time'],
      charges: ['收费标准', 'Charges'],
      supervision: ['监督渠道', 'Channels of supervision'],
    },
    '交易中心通过平台系统公布的内容',
    'What the centre published through the platform',
  ),
  chargesPublished: codes(
    {
      'at-venue': ['在交易场所公布', 'At the venue'],
      'on-website': ['在网站公布', 'On the website'],
      items: ['明确收费项目', 'Items stated'],
      standards: ['明确收费标准', 'Standards stated'],
      basis: ['明确收费依据', 'Basis stated'],
    },
    '涉企收费目录清单的公布',
    'How the catalogue of charges is published',
  ),
  onlineServices: codes(tradingServices, '可网上办理的服务', 'Services available online'),
});
