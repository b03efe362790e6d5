import { assessments } from '../codes/assessment.ts';
import { landListContents } from '../codes/land-list-content.ts';
import { landPreparations } from '../codes/land-preparation.ts';
import { landReadiness } from '../codes/land-readiness.ts';
import { landSupplyModes } from '../codes/land-supply-mode.ts';
import { code, codes, date, done, money, section, yesno } from '../fact.ts';

/** The parcel and how it was supplied: listing, list of land information, contract, hand-over. */
export const land = section(
  '用地',
  'Land',
  {
    use: code(
      {
        industrial: ['工业用地', 'Industrial'],
        warehouse: ['仓储用地', 'Warehouse'],
        'residential-or-public': ['住宅、公共管理与公共服务用地', 'Residential or public'],
        other: ['其他', 'Other'],
      },
      '土地用途',
      'Use of the land',
    ),
    publicSale: yesno('招标拍卖挂牌出让', 'Sold by tender, auction or listing'),
    allocated: yesno('划拨用地', 'Allocated land'),
    useChanged: yesno('土地用途变更', 'Use of the land changed'),
    readiness: codes(landReadiness, '出让时方案情况', 'State of the design when sold'),
    drawingsBeforeSale: yesno('竞得土地前已完成施工图设计', 'Drawings made before the land was won'),
    designChanged: yesno('供地后调整设计方案', 'Design changed after the sale'),
    supplyModes: codes(landSupplyModes, '供应方式', 'Scheme of supply'),
    preparation: codes(landPreparations, '供地前后的准备', 'Preparations before and after the land was supplied'),
    inProvincialKeyPark: yesno('位于省内重点产业园区', 'In a key industrial park of the province'),
    inNamedPark: yesno('位于方案所列园区', 'In one of the parks that the plan names'),
    /** Kept for older files: which park is meant is said by the two above. */
    inKeyPark: yesno('位于重点（名录内）园区', 'In a key or listed park'),
    inDevelopedArea: yesno('位于园区或成片开发区域', 'In a park or an area developed as a whole'),
    regionallyAssessed: yesno('位于已完成区域评估的区域', 'In an area with a regional assessment'),
    onAssessmentExceptionList: yesno('属区域评估除外事项', 'On the list of exceptions from regional assessment'),
    assessedBy: code(
      { government: ['政府委托', 'Government'], applicant: ['用地单位', 'Land user'] },
      '供地前置评估由谁委托',
      'Who commissioned the assessments due before the supply',
    ),
    assessments: codes(assessments, '供地前完成的评估', 'Assessments made before the supply'),
    assessmentsNotNeeded: codes(assessments, '依规定无需开展的评估', 'Assessments that are not needed for the parcel'),
    listContents: codes(landListContents, '用地清单内容', 'Contents of the land list'),
    prefabricated: yesno('实施审批预制', 'Approval prefabricated'),
    planAdjustmentWaived: yesno('免予调整控制性详细规划', 'Adjustment of the regulatory plan waived'),
    designPublishedDuringListing: yesno('方案已在土地挂牌公告期间公示', 'Design published during the land listing'),
    listingStartedOn: date('土地挂牌公告开始日期', 'Land listing started'),
    listingEndedOn: date('土地挂牌公告结束日期', 'Land listing ended'),
    designPublicityStartedOn: date('方案批前公示开始日期', 'Publicity of the design started'),
    designPublicityEndedOn: date('方案批前公示结束日期', 'Publicity of the design ended'),
    designObjected: yesno('批前公示有异议', 'There were objections while the design was public'),
    listDeliveredOn: date('用地清单交付日期', 'Land list delivered'),
    assessmentsDeliveredOn: date('评估成果交付日期', 'Assessments delivered'),
    listPublishedFree: done('用地清单在出让时免费公开', 'Land list published free of charge when the land was sold'),
    preApplication: yesno('提出用地预申请', 'Pre-application for land'),
    participationPromised: yesno('承诺参加竞买并支付费用', 'Promised to take part in the sale and to pay'),
    quotaByProvince: yesno('由省统筹保障用地指标', 'Land quota secured by the province'),
    existingIndustrial: yesno(
      '符合规划、不改变用途的现有制造业工业用地',
      'Existing industrial land, within the plan and of unchanged use',
    ),
    usedMoreIntensely: yesno('提高土地利用率或增加容积率', 'Land used more intensely, or with a higher plot ratio'),
    extraPrice: money('增收的土地价款', 'Land price charged in addition'),
    linkedAgreements: yesno(
      '采用出让合同与投资（监管、效益）协议相结合管理',
      'Land contract linked with an agreement on investment',
    ),
    entryTermsInAgreement: yesno('准入要求已纳入有关协议', 'Terms of entry stand in the agreement on investment'),
    investmentAgreementOn: date('与属地政府签订投资协议日期', 'Agreement on investment signed'),
    contractSignedOn: date('土地出让合同签订日期', 'Land contract signed'),
    pricePaidOn: date('土地价款缴清日期', 'Land price paid in full'),
    titleReviewedOn: date('土地权属审核完成日期', 'Review of title completed'),
    handedOverOn: date('交地日期', 'Land handed over'),
    certificateIssuedOn: date('土地权证发放日期', 'Land certificate issued'),
  },
  [
    ['listingStartedOn', 'listingEndedOn'],
    ['designPublicityStartedOn', 'designPublicityEndedOn'],
  ],
);
