import type { CodeList } from '../fact.ts';

/** What the hotline did on receiving an appeal, as its record shows. */
export const ticketReceptionSteps = {
  'ticket-registered': ['已登记工单', 'Ticket registered'],
  'ticket-for-each-unit': ['按职责分别登记工单', 'A ticket registered for each unit'],
  'parts-treated-separately': ['不同内容分别处理', 'Parts treated separately'],
  'dispatched-to-unit': ['分拨至承办单位', 'Dispatched to the unit in charge'],
  'hiding-agreed': ['明确隐匿的信息和范围', 'Agreed which data to hide'],
  'information-hidden': ['已隐匿信息', 'Data hidden'],
  'hiding-effect-told': ['告知隐匿可能影响登记和办理', 'Told what hiding may affect'],
  'answered-directly': ['依知识库直接答复', 'Answered from the knowledge base'],
} satisfies CodeList;
