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
  onlineServices: codes(tradingServices, '可网上办理的服务', 'Services available online'),
});
