import type { CodeList } from '../fact.ts';

/** How bids were opened and evaluated. */
export const evaluationMeasures = {
  'remote-opening': ['不见面开标', 'Remote opening of bids'],
  'remote-evaluation': ['远程异地评标', 'Remote evaluation'],
} satisfies CodeList;
