import type { CodeList } from '../fact.ts';

/** What the handling unit did with a ticket, as its record shows. */
export const ticketHandlingSteps = {
  'handling-arranged': ['安排办理', 'Handling arranged'],
  'ticket-closed': ['结束工单', 'Ticket closed'],
  'closed-without-handling': ['不再进入办理程序，结束工单', 'Closed without handling'],
  'added-facts-assessed': ['研判追加情况', 'Added facts assessed'],
  'added-facts-explained': ['就追加情况向诉求人说明', 'Situation on added facts explained to the caller'],
  'added-facts-answered': ['结合追加情况办理并回复', 'Handled and answered with the added facts'],
  'added-facts-contact-recorded': ['就追加情况联系诉求人并记录', 'Caller contacted about added facts, and recorded'],
  'directed-to-hotline-to-withdraw': ['指引通过热线撤诉', 'Caller directed to the hotline to withdraw'],
  'continued-after-withdrawal': ['撤诉后继续办理', 'Continued after withdrawal'],
  'repeat-assessed': ['研判重复反映', 'Repeated appeal assessed'],
  'repeat-told-result-and-basis': ['告知原办理结果和依据', 'Told the original result and its basis'],
  'repeat-told-no-handling': ['告知不再进入办理程序', 'Told that it will not be handled again'],
  'repeat-explained': ['已向诉求人解释', 'Explained to the caller'],
  'written-result-to-centre': ['向热线中心出具书面材料', 'Written result given to the hotline centre'],
  'co-unit-cooperated': ['协办单位配合办理', 'Co-handling unit cooperated'],
} satisfies CodeList;
