import { sitePosts, siteRoutines, siteSystems } from '../codes/site-management.ts';
import { codes, date, section } from '../fact.ts';

/** How the site or enterprise is organised. */
export const management = section('管理制度', 'Management', {
  systems: codes(siteSystems, '已建立的制度、预案和台账', 'Systems, plans and records set up'),
  posts: codes(sitePosts, '已明确的责任人和职责', 'Persons and duties named'),
  routines: codes(siteRoutines, '日常落实的管理', 'Routines kept up'),
  qualitySystemOn: date('建立住宅质量管控制度日期', 'System of quality control for homes set up'),
});

/** Training of those who work there, and drills. */
export const training = section(
  '培训和演练',
  'Training and drills',
  {
    trainedOn: date('岗前消防安全教育培训日期', 'Fire-safety training before starting work'),
    startedWorkOn: date('上岗日期', 'Started work on the site'),
    previousDrillOn: date('上次演练日期', 'Previous drill'),
    nextDrillOn: date('其后一次演练日期', 'Next drill'),
  },
  [['previousDrillOn', 'nextDrillOn']],
);
