import type { CodeList } from '../fact.ts';

/** What was uploaded or filed with the application, apart from the documents demanded. */
export const uploads = {
  drawings: ['施工图设计文件', 'Drawings'],
  'bim-planning': ['规划许可BIM模型', 'BIM model for the planning permit'],
  'bim-construction': ['施工许可BIM模型', 'BIM model for the construction permit'],
  'bim-acceptance': ['竣工验收BIM模型', 'BIM model for the acceptance'],
  'face-recognition': ['人脸识别认证', 'Face recognition'],
  'audio-video': ['音视频双录', 'Audio and video recording'],
} satisfies CodeList;
