import { tradeCircumstances, tradeServices, tradeSteps } from '../codes/trade-service.ts';
import { codes, section } from '../fact.ts';

/** Services of customs and ports. What they refused is told under `conduct`. */
export const trade = section('通关和口岸', 'Customs and port', {
  circumstances: codes(tradeCircumstances, '货物和申报情形', 'Circumstances of the goods and the declaration'),
  steps: codes(tradeSteps, '办理情况', 'What was done about the goods'),
  services: codes(tradeServices, '提供的服务', 'Services offered to traders'),
});
