/** Workbooks that no program can have written. */
import { FileRefused } from '../files/file-refused.ts';

export function damagedBy(zh: string, en: string, row?: number): FileRefused {
  return new FileRefused('damaged-workbook', { zh: `工作簿已损坏：${zh}`, en: `the workbook is damaged: ${en}` }, row);
}
