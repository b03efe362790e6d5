import type { CodeList } from '../fact.ts';

/** What went wrong with a hearing (行政许可法 art. 48). */
export const hearingFaults = {
  'not-public': ['听证未公开举行', 'Not public'],
  'presided-by-reviewer': ['由审查该申请的人员主持', 'Presided by who reviews the application'],
  'no-signed-record': ['未制作笔录或者未经参加人签字', 'No record, or not signed'],
  'decided-off-the-record': ['未根据听证笔录作出决定', 'Not decided on the record'],
} satisfies CodeList;
