import type { CodeList } from '../fact.ts';

/** Faults at the opening (Government Procurement Law, its Regulations, Orders 74, 87 and 94). */
export const openingFaults = {
  'opened-at-another-time': ['未在投标截止时间的同一时间开标', 'Bids opened at another time than the deadline'],
  'opened-elsewhere': ['未在招标文件预先确定的地点开标', 'Bids opened at another place'],
  'opened-with-fewer-than-three': ['投标人不足3家仍开标', 'Opened with fewer than three bidders'],
  'bidders-not-invited': ['未邀请所有投标人参加开标', 'Not all bidders were invited to the opening'],
  'not-all-read': ['截止前收到的投标文件未全部当众拆封、宣读', 'Not all bids were opened and read'],
} satisfies CodeList;
