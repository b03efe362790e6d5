// Written by bench/judging/handwritten/write.ts; not kept.
import type { Period } from '../rules/engine/bound.ts';
import type { Calendar } from '../rules/engine/calendar.ts';
import { dayInChina, dayOf } from '../rules/engine/day.ts';
import type { ValidCase } from '../rules/engine/judge.ts';
import { fenOf, microOf, shareOf, showMicro, showMoney, yuanOf } from '../rules/engine/money.ts';
import type { Judgment } from '../rules/engine/report.ts';
import { calendarEnd, comparePeriods, dueDay, type Gaps } from '../rules/engine/span.ts';
import { periodOf } from '../rules/engine/bound.ts';
import { placesOf } from '../rules/facts/region.ts';
import type { AnyCase, ApprovalCase, PaymentCase, ProcurementCase } from './judging/handwritten/any-case.ts';
import * as say from './judging/handwritten/explain.ts';
import { also, asGiven, type Facts, type Head, type Named, Sheet } from './judging/handwritten/sheet.ts';
import { and, known, NO, not, or, UNKNOWN, YES } from './judging/handwritten/truth.ts';

const NO_GAPS: Gaps = [];
const HEAD_0: Head = {"rule":"gd-digital-gov-2023/e-licence-in-trading","provision":"gd-digital-gov-2023:33","severity":"advice","mandatory":false,"evidence":"attested","title":{"zh":"江门：公共资源交易应用其他电子证照","en":"Jiangmen: other e-licences are used in public-resource trading"},"citation":{"document":"gd-digital-gov-2023","title":{"zh":"广东省“数字政府2.0”建设全面深化涉企政务服务若干措施","en":"Guangdong Digital Government 2.0: services for enterprises"},"number":null,"issuer":"广东省政务服务数据管理局","clause":"四、（十九）","words":"在江门探索推进电子证照在公共资源交易领域应用","inForce":{"from":"2023-01-01","to":null}}};
const CODES_1 = ["440700","440703","440704","440705","440781","440783","440784","440785"];
const procurementTradingAcceptedFact: Named = {"path":"trading.accepted","zh":"平台接受的凭证","en":"Credentials the platform accepted","type":"codes","slot":107,"codes":{"mobile-ca":{"zh":"手机 CA 证书","en":"Mobile CA certificate"},"other-platform-ca":{"zh":"其他平台或地区的 CA 证书","en":"CA certificate of another platform or region"},"electronic-business-licence":{"zh":"电子营业执照","en":"Electronic business licence"},"other-electronic-certificate":{"zh":"其他电子证照","en":"Other electronic certificate"}}};
const procurementTradingOfferedFact: Named = {"path":"trading.offered","zh":"交易主体出示的凭证","en":"Credentials the trader offered","type":"codes","slot":106,"codes":{"mobile-ca":{"zh":"手机 CA 证书","en":"Mobile CA certificate"},"other-platform-ca":{"zh":"其他平台或地区的 CA 证书","en":"CA certificate of another platform or region"},"electronic-business-licence":{"zh":"电子营业执照","en":"Electronic business licence"},"other-electronic-certificate":{"zh":"其他电子证照","en":"Other electronic certificate"}}};
const CODES_4 = say.allThere(procurementTradingAcceptedFact);
const CODES_5 = say.lacking(procurementTradingAcceptedFact, [{"code":"other-electronic-certificate","label":{"zh":"其他电子证照","en":"Other electronic certificate"}}], false);
const HEAD_6: Head = {"rule":"gd-procurement-needs-2023/survey-content","provision":"gd-procurement-needs-2023:8","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"按办法规定的内容开展需求调查","en":"A survey covers what the Measures prescribe"},"citation":{"document":"gd-procurement-needs-2023","title":{"zh":"广东省财政厅关于进一步加强政府采购需求管理工作的通知","en":"Guangdong notice on managing government procurement requirements"},"number":"粤财采购函〔2023〕29号","issuer":"广东省财政厅","clause":"二、（一）","words":"采购人应当按照《办法》第十条规定开展需求调查工作","inForce":{"from":"2023-01-01","to":null}}};
const procurementPreparationStepsFact: Named = {"path":"preparation.steps","zh":"已完成的准备工作","en":"Steps taken","type":"codes","slot":14,"codes":{"requirement-survey":{"zh":"需求调查","en":"Survey of requirements"},"survey-scope":{"zh":"确定调查范围和内容","en":"Scope and content of the survey determined"},"prescribed-survey-content":{"zh":"按规定内容调查","en":"Survey of the prescribed content"},"survey-sources":{"zh":"调查信息来源有依据","en":"Sources of the survey documented"},"life-cycle-cost-survey":{"zh":"全生命周期成本调查","en":"Survey of life-cycle costs"},"market-survey":{"zh":"市场调研","en":"Market survey"},"expert-consultation":{"zh":"专家咨询论证","en":"Expert consultation"},"requirements-determined":{"zh":"确定采购需求","en":"Requirements determined"},"implementation-plan":{"zh":"编制采购实施计划","en":"Implementation plan drawn up"},"key-review":{"zh":"重点审查","en":"Key review"},"key-risk-review":{"zh":"重点风险事项审查","en":"Key risks reviewed"},"risk-assessment":{"zh":"风险分类和预判","en":"Risks classified and assessed"},"risk-response":{"zh":"风险应对方案","en":"Plan for responding to risks"},"sme-unsuitability-explained":{"zh":"不适宜中小企业的说明材料","en":"Explanation why unsuitable for small and medium enterprises"},"leadership-decision":{"zh":"领导班子集体决策","en":"Decision of the leadership"},"public-opinion":{"zh":"征求社会公众或行业意见","en":"Public or trade opinion sought"},"documents-filed-online":{"zh":"招标文件网上备案","en":"Tender documents filed online"},"written-records":{"zh":"形成书面记录","en":"Written records made"},"records-archived":{"zh":"记录存档保存","en":"Records archived and kept"}}};
const procurementRegimeFact: Named = {"path":"regime","zh":"适用制度","en":"Regime","type":"code","slot":3,"codes":{"government-procurement":{"zh":"政府采购","en":"Government procurement"},"construction-tender":{"zh":"工程建设项目招标投标","en":"Construction tender"},"public-resource-trading":{"zh":"其他公共资源交易","en":"Other public-resource trading"},"state-owned-enterprise":{"zh":"国有企业采购","en":"Purchase of a state-owned enterprise"},"private":{"zh":"非公共资金采购","en":"Purchase without public funds"}}};
const CODES_9 = say.allThere(procurementPreparationStepsFact);
const CODES_10 = say.lacking(procurementPreparationStepsFact, [{"code":"prescribed-survey-content","label":{"zh":"按规定内容调查","en":"Survey of the prescribed content"}}], false);
const HEAD_11: Head = {"rule":"gd-procurement-needs-2023/life-cycle-cost-survey","provision":"gd-procurement-needs-2023:12","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"涉及后续采购的项目调查全生命周期成本","en":"Life-cycle costs are surveyed where follow-on purchases matter"},"citation":{"document":"gd-procurement-needs-2023","title":{"zh":"广东省财政厅关于进一步加强政府采购需求管理工作的通知","en":"Guangdong notice on managing government procurement requirements"},"number":"粤财采购函〔2023〕29号","issuer":"广东省财政厅","clause":"二、（一）","words":"应对项目全生命周期成本开展调查","inForce":{"from":"2023-01-01","to":null}}};
const procurementProjectTraitsFact: Named = {"path":"project.traits","zh":"项目特征","en":"Traits of the project","type":"codes","slot":9,"codes":{"in-trading-catalogue":{"zh":"列入公共资源交易目录","en":"In the public-resource trading catalogue"},"open-tender-required":{"zh":"依法应当公开招标","en":"Open tender required by law"},"public-interest-or-complex":{"zh":"关注度高或技术复杂的项目","en":"Of high public interest or technically complex"},"building-or-municipal":{"zh":"房屋建筑和市政公用工程","en":"Building or municipal works"},"bim-required":{"zh":"应当应用 BIM","en":"BIM required"},"water-works":{"zh":"水利工程","en":"Water works"},"housing":{"zh":"住宅工程","en":"Housing"},"phased":{"zh":"分期实施","en":"Carried out in phases"},"long-running":{"zh":"长期运行","en":"Long-running"},"life-cycle-cost-relevant":{"zh":"涉及后续采购或全生命周期成本","en":"Follow-on purchases or life-cycle costs matter"},"scored-evaluation":{"zh":"综合评分","en":"Evaluated by scores"},"beyond-sme-capacity":{"zh":"规模较大、中小微企业无法单独承担","en":"Too large for small and medium enterprises alone"},"works-in-service-purchase":{"zh":"政府购买服务中打包建设工程","en":"Construction works bundled into a purchase of services"},"on-green-catalogue":{"zh":"列入节能、环境标志产品品目清单","en":"On the lists of energy-saving or eco-labelled products"},"energy-using":{"zh":"有能效标准的用能产品","en":"Energy-using products with an efficiency standard"},"packaging":{"zh":"涉及商品包装、快递包装或运输","en":"Goods are packed or shipped"},"official-vehicles":{"zh":"公务用车","en":"Official vehicles"},"special-geography":{"zh":"特殊地理环境用车","en":"Vehicles for special terrain"},"vehicle-leasing":{"zh":"车辆租赁服务","en":"Vehicle leasing"},"official-vessels":{"zh":"公务用船","en":"Official vessels"},"resource-transfer":{"zh":"林权、水权、农村产权等资源转让","en":"Transfer of forest, water, rural or similar rights"},"approval-technical-service":{"zh":"政府部门在审批中委托的技术服务","en":"Technical service commissioned by an authority during an approval"},"class-three":{"zh":"等级为三级的工程","en":"Works of class three"},"seal-making":{"zh":"公章刻制服务","en":"Seal-making service"},"pre-selected-suppliers":{"zh":"预选采购项目","en":"Purchase from pre-selected suppliers"},"land-or-mining-rights":{"zh":"土地使用权、矿业权出让","en":"Grant of land-use or mining rights"},"state-property-or-similar":{"zh":"国有产权、文化产权、排放权、医药耗材、“三资”、大数据等交易","en":"Trade in state property, cultural property, emission rights, hospital supplies, village assets or data"}}};
const CODES_13 = say.lacking(procurementPreparationStepsFact, [{"code":"life-cycle-cost-survey","label":{"zh":"全生命周期成本调查","en":"Survey of life-cycle costs"}}], false);
const HEAD_14: Head = {"rule":"gd-procurement-needs-2023/requirements-finalised","provision":"gd-procurement-needs-2023:20","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"采购活动开始前编制采购需求","en":"Requirements are drawn up before the procurement starts"},"citation":{"document":"gd-procurement-needs-2023","title":{"zh":"广东省财政厅关于进一步加强政府采购需求管理工作的通知","en":"Guangdong notice on managing government procurement requirements"},"number":"粤财采购函〔2023〕29号","issuer":"广东省财政厅","clause":"二、（三）","words":"在采购活动开始前，根据想要实现的采购目标","inForce":{"from":"2023-01-01","to":null}}};
const procurementPreparationRequirementsFinalisedOnFact: Named = {"path":"preparation.requirementsFinalisedOn","zh":"采购需求编制完成日期","en":"Requirements finalised","type":"date","slot":23};
const procurementProcessStartedOnFact: Named = {"path":"process.startedOn","zh":"采购活动开始日期","en":"Procurement started","type":"date","slot":54};
const procurementProjectNoticeOnFact: Named = {"path":"project.noticeOn","zh":"采购（招标）公告日期","en":"Notice published","type":"date","slot":12};
const HEAD_18: Head = {"rule":"st-construction-tenders-2023/no-registered-address","provision":"st-construction-tenders-2023:18","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"不得对注册地址提出要求","en":"No demand as to the registered address"},"citation":{"document":"st-construction-tenders-2023","title":{"zh":"汕头市关于进一步优化房屋市政工程施工招标投标领域营商环境的通知","en":"Shantou notice on construction tenders"},"number":"汕住建通〔2023〕10号","issuer":"汕头市住房和城乡建设局","clause":"二、（二）","words":"不得提出注册地址","inForce":{"from":"2023-01-01","to":null}}};
const TEXT_19: Head['title'] = {"zh":"并非（项目特征含房屋建筑和市政公用工程或住宅工程）","en":"not (Traits of the project: Building or municipal works or Housing)"};
const procurementTermsConditionsFact: Named = {"path":"terms.conditions","zh":"对投标人的要求","en":"Conditions for bidders","type":"codes","slot":38,"codes":{"local-registration":{"zh":"要求注册地在本地","en":"Registered address in the place demanded"},"local-branch":{"zh":"要求设立本地分支机构","en":"A local branch demanded"},"local-tax-or-social-insurance":{"zh":"要求在本地缴纳税收或社保","en":"Local tax or social-insurance payment demanded"},"bidder-location":{"zh":"限定投标人所在地","en":"Location of bidders restricted"},"local-preference":{"zh":"对本地供应商加分或优待","en":"Points or other preference for local suppliers"},"regional-discrimination":{"zh":"设置地域歧视条件","en":"A condition that discriminates by region"},"regional-track-record":{"zh":"要求特定行政区域业绩","en":"A track record in a certain region demanded"},"industry-track-record":{"zh":"要求特定行业业绩","en":"A track record in a certain industry demanded"},"industry-discrimination":{"zh":"设置行业歧视条件","en":"A condition that discriminates by industry"},"excessive-track-record":{"zh":"业绩要求明显超过项目需要","en":"A track record plainly beyond the needs of the project"},"market-share":{"zh":"要求市场占有率","en":"A market share demanded"},"ownership-form":{"zh":"限定所有制形式","en":"A form of ownership demanded"},"ownership-discrimination":{"zh":"设置所有制歧视条件","en":"A condition that discriminates by ownership"},"organisational-form":{"zh":"限定组织形式","en":"A form of organisation demanded"},"foreign-invested-discrimination":{"zh":"对外商投资企业差别对待","en":"Foreign-invested enterprises treated differently"},"sole-trader-discrimination":{"zh":"对个体工商户差别对待","en":"Sole traders treated differently"},"award-for-local-registration":{"zh":"中标与在本地注册挂钩","en":"Award tied to registering locally"},"award-for-local-production":{"zh":"中标与在本地建设生产线挂钩","en":"Award tied to a local production line"},"award-for-local-purchases":{"zh":"中标与采购本地产品挂钩","en":"Award tied to buying from local suppliers"},"designated-patent":{"zh":"限定或指定专利","en":"A patent designated"},"designated-trademark":{"zh":"限定或指定商标","en":"A trademark designated"},"designated-brand":{"zh":"限定或指定品牌","en":"A brand designated"},"designated-component":{"zh":"限定或指定零部件","en":"A component designated"},"designated-origin":{"zh":"限定或指定原产地","en":"An origin designated"},"designated-supplier":{"zh":"限定或指定供应商","en":"A supplier designated"},"tailored-to-supplier":{"zh":"套用特定供应者的条件","en":"Conditions copied from a particular supplier"},"unrelated-qualification":{"zh":"资格条件与项目需要不相适应","en":"A qualification the project does not need"},"unrelated-technical-condition":{"zh":"技术条件与项目需要不相适应","en":"A technical condition the project does not need"},"unrelated-commercial-condition":{"zh":"商务条件与项目需要不相适应","en":"A commercial condition the project does not need"},"other-unreasonable-condition":{"zh":"其他排斥、限制投标人的不合理条件","en":"Another unreasonable condition that keeps bidders out"},"hidden-barrier":{"zh":"隐性门槛或壁垒","en":"A hidden threshold or barrier"},"supplier-pool":{"zh":"以入围备选库、名录库、资格库为条件","en":"Membership of a supplier pool or list demanded"},"access-precondition":{"zh":"以备案、注册、认定、认证等设置准入障碍","en":"Filing, registration, recognition or certification as a barrier to access"},"approval-without-basis":{"zh":"将无法律法规依据的审批、备案作为资格条件","en":"An approval or filing without legal basis as a qualification"},"voluntary-certification":{"zh":"将自愿性认证作为资格条件","en":"Voluntary certification as a qualification"},"credit-report":{"zh":"将信用报告作为资格条件","en":"A credit report as a qualification"},"financial-report":{"zh":"要求提供财务状况报告","en":"A financial report demanded"},"tax-and-social-insurance-proof":{"zh":"要求提供纳税和社保缴纳证明","en":"Proof of tax and social-insurance payment demanded"},"no-violation-proof":{"zh":"要求提供无违法违规证明","en":"Proof of no violations demanded"},"official-proof":{"zh":"已有声明函或承诺函仍要求部门证明","en":"Official proof demanded besides a declaration or commitment"},"packaging-test-report":{"zh":"投标阶段要求包装检测报告","en":"A packaging test report demanded with the bid"},"bid-registration":{"zh":"设置投标报名","en":"Registration before bidding demanded"},"paper-documents":{"zh":"要求提交纸质投标文件","en":"Bids on paper demanded"},"supervisor-appointed":{"zh":"以监理单位已确定为招标条件","en":"Supervisor appointed as a condition for tendering"},"rejection-for-binding":{"zh":"因装订否决投标","en":"Bids rejected for their binding"},"rejection-for-paper":{"zh":"因纸张否决投标","en":"Bids rejected for their paper"},"rejection-for-typos":{"zh":"因明显文字错误否决投标","en":"Bids rejected for obvious slips of the pen"}}};
const procurementProjectCompulsoryTenderFact: Named = {"path":"project.compulsoryTender","zh":"依法必须招标","en":"Tender compulsory by law","type":"yesno","slot":7};
const CODES_22 = say.nothingForbidden(procurementTermsConditionsFact);
const CODES_23 = {"code":"local-registration","label":{"zh":"要求注册地在本地","en":"Registered address in the place demanded"}};
const CODES_24 = {"code":"bidder-location","label":{"zh":"限定投标人所在地","en":"Location of bidders restricted"}};
const HEAD_25: Head = {"rule":"st-construction-tenders-2023/no-local-branch","provision":"st-construction-tenders-2023:24","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"不得要求设立本地分支机构","en":"No local branch demanded"},"citation":{"document":"st-construction-tenders-2023","title":{"zh":"汕头市关于进一步优化房屋市政工程施工招标投标领域营商环境的通知","en":"Shantou notice on construction tenders"},"number":"汕住建通〔2023〕10号","issuer":"汕头市住房和城乡建设局","clause":"二、（二）","words":"设立本地分支机构","inForce":{"from":"2023-01-01","to":null}}};
const CODES_26 = say.forbiddenFound(procurementTermsConditionsFact, [{"code":"local-branch","label":{"zh":"要求设立本地分支机构","en":"A local branch demanded"}}]);
const HEAD_27: Head = {"rule":"fs-tendering-2023/agency-documents-reviewed","provision":"fs-tendering-2023:11","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"招标人审查代理机构编制的招标文件","en":"The owner reviews tender documents drawn up by an agency"},"citation":{"document":"fs-tendering-2023","title":{"zh":"佛山市关于进一步健全招标投标领域优化营商环境长效机制的通知","en":"Foshan notice on a lasting good tendering environment"},"number":"佛政数〔2023〕8号","issuer":"佛山市政务服务数据管理局","clause":"（三）","words":"对于委托招标代理机构编制的招标文件，应当认真组织审查","inForce":{"from":"2023-01-01","to":null}}};
const CODES_28 = new Set<string | number | boolean>(["construction-tender","state-owned-enterprise","private"]);
const CODES_29 = new Set<string | number | boolean>(["open-tender","invited-tender"]);
const procurementPreparationDocumentsReviewedOnFact: Named = {"path":"preparation.documentsReviewedOn","zh":"采购文件审查日期","en":"Tender documents reviewed","type":"date","slot":29};
const procurementProjectMethodFact: Named = {"path":"project.method","zh":"采购方式","en":"Procurement method","type":"code","slot":6,"codes":{"open-tender":{"zh":"公开招标","en":"Open tender"},"invited-tender":{"zh":"邀请招标","en":"Invited tender"},"competitive-negotiation":{"zh":"竞争性谈判","en":"Competitive negotiation"},"competitive-consultation":{"zh":"竞争性磋商","en":"Competitive consultation"},"request-for-quotations":{"zh":"询价","en":"Request for quotations"},"single-source":{"zh":"单一来源采购","en":"Single source"},"framework-agreement":{"zh":"框架协议采购","en":"Framework agreement"},"direct-award":{"zh":"直接发包（协议转让）","en":"Direct award or transfer by agreement"},"internal-selection":{"zh":"单位内部决策选定","en":"Selected by internal decision"},"emergency":{"zh":"紧急采购","en":"Emergency purchase"}}};
const procurementAgencyDraftedDocumentsFact: Named = {"path":"agency.draftedDocuments","zh":"采购文件由代理机构编制","en":"Tender documents drawn up by the agency","type":"yesno","slot":102};
const HEAD_33: Head = {"rule":"fs-tendering-2023/no-fee-for-electronic-documents","provision":"fs-tendering-2023:60","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"全流程电子化项目不收招标文件费","en":"No fee for the documents of a fully electronic tender"},"remedy":{"zh":"取消招标文件费","en":"Drop the fee for the documents"},"citation":{"document":"fs-tendering-2023","title":{"zh":"佛山市关于进一步健全招标投标领域优化营商环境长效机制的通知","en":"Foshan notice on a lasting good tendering environment"},"number":"佛政数〔2023〕8号","issuer":"佛山市政务服务数据管理局","clause":"（十六）","words":"全流程电子化项目取消收取招标文件费","inForce":{"from":"2023-01-01","to":null}}};
const procurementTermsDocumentFeeFact: Named = {"path":"terms.documentFee","zh":"招标文件收费","en":"Fee for the tender documents","type":"money","slot":47,"unit":"CNY"};
const procurementTermsFullyElectronicFact: Named = {"path":"terms.fullyElectronic","zh":"全流程电子化","en":"Fully electronic","type":"yesno","slot":46};
const HEAD_36: Head = {"rule":"fs-tendering-2023/document-fee-covers-cost","provision":"fs-tendering-2023:61","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"招标文件收费限于印刷、邮寄成本","en":"The fee for the documents only covers printing and posting"},"citation":{"document":"fs-tendering-2023","title":{"zh":"佛山市关于进一步健全招标投标领域优化营商环境长效机制的通知","en":"Foshan notice on a lasting good tendering environment"},"number":"佛政数〔2023〕8号","issuer":"佛山市政务服务数据管理局","clause":"（十六）","words":"收取的费用应当限于补偿印刷、邮寄的成本支出，不得以营利为目的","inForce":{"from":"2023-01-01","to":null}}};
const CODES_37 = [say.assumption(["terms.fullyElectronic"], {"zh":"全流程电子化为是","en":"Fully electronic is yes"})];
const procurementTermsDocumentCostFact: Named = {"path":"terms.documentCost","zh":"招标文件印刷、邮寄成本","en":"Cost of printing and posting the tender documents","type":"money","slot":48,"unit":"CNY"};
const TEXT_39: Head['title'] = {"zh":"招标文件印刷、邮寄成本","en":"Cost of printing and posting the tender documents"};
const HEAD_40: Head = {"rule":"hz-procurement-2023/requirements-reviewed","provision":"hz-procurement-2023:9","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"采购活动开始前审查采购需求","en":"Requirements are reviewed before the procurement starts"},"citation":{"document":"hz-procurement-2023","title":{"zh":"惠州市财政局关于进一步优化政府采购营商环境的通知","en":"Huizhou notice on government procurement"},"number":null,"issuer":"惠州市财政局","clause":"三、（采购需求事前审查）","words":"在采购活动开始前，对采购需求和采购实施计划进行审查","inForce":{"from":"2023-01-01","to":null}}};
const procurementPreparationRequirementsReviewedOnFact: Named = {"path":"preparation.requirementsReviewedOn","zh":"采购需求审查通过日期","en":"Requirements passed review","type":"date","slot":24};
const HEAD_42: Head = {"rule":"hz-procurement-2023/reviewed-again","provision":"hz-procurement-2023:11","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"审查不通过的修改并重新审查","en":"What fails review is revised and reviewed again"},"citation":{"document":"hz-procurement-2023","title":{"zh":"惠州市财政局关于进一步优化政府采购营商环境的通知","en":"Huizhou notice on government procurement"},"number":null,"issuer":"惠州市财政局","clause":"三、（重新审查）","words":"审查不通过的，应当修改并重新进行审查","inForce":{"from":"2023-01-01","to":null}}};
const procurementPreparationReReviewedOnFact: Named = {"path":"preparation.reReviewedOn","zh":"重新审查通过日期","en":"Renewed review passed","type":"date","slot":27};
const HEAD_44: Head = {"rule":"hz-procurement-2023/no-packaging-test-report-with-bid","provision":"hz-procurement-2023:26","severity":"advice","mandatory":true,"evidence":"papers","title":{"zh":"包装检测报告只在履约验收时要求","en":"A packaging test report is asked for at acceptance, not with the bid"},"citation":{"document":"hz-procurement-2023","title":{"zh":"惠州市财政局关于进一步优化政府采购营商环境的通知","en":"Huizhou notice on government procurement"},"number":null,"issuer":"惠州市财政局","clause":"六、（检测报告）","words":"必要时可要求供应商在履约验收环节出具检测报告","inForce":{"from":"2023-01-01","to":null}}};
const CODES_45 = say.forbiddenFound(procurementTermsConditionsFact, [{"code":"packaging-test-report","label":{"zh":"投标阶段要求包装检测报告","en":"A packaging test report demanded with the bid"}}]);
const HEAD_46: Head = {"rule":"hz-procurement-2023/no-proof-besides-commitment","provision":"hz-procurement-2023:45","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"接受承诺函的不得再要纳税、社保、无违法证明","en":"Where a commitment is accepted, no proof of tax, social insurance or a clean record may be demanded"},"remedy":{"zh":"删除该证明要求","en":"Take the demand for proof out"},"citation":{"document":"hz-procurement-2023","title":{"zh":"惠州市财政局关于进一步优化政府采购营商环境的通知","en":"Huizhou notice on government procurement"},"number":null,"issuer":"惠州市财政局","clause":"九、（不得再要证明）","words":"不得要求其再提供有关部门出具的相关证明文件","inForce":{"from":"2023-01-01","to":null}}};
const CODES_47 = {"code":"tax-and-social-insurance-proof","label":{"zh":"要求提供纳税和社保缴纳证明","en":"Proof of tax and social-insurance payment demanded"}};
const CODES_48 = {"code":"no-violation-proof","label":{"zh":"要求提供无违法违规证明","en":"Proof of no violations demanded"}};
const HEAD_49: Head = {"rule":"hz-procurement-2023/notice-on-provincial-site","provision":"hz-procurement-2023:49","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"采购公告在省政府采购网公开","en":"The notice is published on the provincial procurement site"},"citation":{"document":"hz-procurement-2023","title":{"zh":"惠州市财政局关于进一步优化政府采购营商环境的通知","en":"Huizhou notice on government procurement"},"number":null,"issuer":"惠州市财政局","clause":"十、（公开采购公告）","words":"将采购意向、采购公告、合同信息等在全省政府采购网进行公开","inForce":{"from":"2023-01-01","to":null}}};
const procurementDisclosureChannelsNoticeFact: Named = {"path":"disclosure.channels.notice","zh":"采购（招标）公告发布渠道","en":"Where the notice was published","type":"codes","slot":74,"codes":{"central-procurement-site":{"zh":"中国政府采购网","en":"China Government Procurement site"},"provincial-procurement-site":{"zh":"省政府采购网","en":"Provincial government procurement site"},"provincial-tender-site":{"zh":"省招标投标监管网","en":"Provincial tender supervision site"},"provincial-trading-platform":{"zh":"省公共资源交易平台（粤公平等）","en":"Provincial public-resource trading platform"},"city-trading-site":{"zh":"市公共资源交易网","en":"City public-resource trading site"},"designated-media":{"zh":"省主管部门指定媒体","en":"Media designated by the province"},"other":{"zh":"其他","en":"Other"}}};
const CODES_51 = say.allThere(procurementDisclosureChannelsNoticeFact);
const CODES_52 = say.lacking(procurementDisclosureChannelsNoticeFact, [{"code":"provincial-procurement-site","label":{"zh":"省政府采购网","en":"Provincial government procurement site"}}], false);
const HEAD_53: Head = {"rule":"hk-procurement-2023/low-price-duties","provision":"hk-procurement-2023:32","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"明确专家对异常低价的职责","en":"The duties of the experts on abnormally low prices are set out"},"citation":{"document":"hk-procurement-2023","title":{"zh":"海口市优化政府采购营商环境若干措施（2.0版）","en":"Haikou government-procurement measures 2.0"},"number":null,"issuer":"海口市财政局","clause":"二、8","words":"明确专家对异常低价的识别、认定、处理等职责","inForce":{"from":"2023-01-01","to":null}}};
const CODES_54 = new Set<string | number | boolean>(["single-source","direct-award","internal-selection","emergency"]);
const procurementTermsContentsFact: Named = {"path":"terms.contents","zh":"采购文件载明的内容","en":"What the documents provide for","type":"codes","slot":40,"codes":{"contract-financing":{"zh":"合同信用融资政策","en":"Contract financing"},"credit-commitment":{"zh":"接受信用承诺（资格承诺函）","en":"Commitment accepted in place of proof"},"responsibility-letter":{"zh":"以责任承诺书替代投标保证金","en":"Letter of responsibility in place of a bid security"},"electronic-guarantee-first":{"zh":"优先采用电子保函","en":"Electronic guarantees preferred"},"low-price-review":{"zh":"异常低价纳入符合性审查","en":"Abnormally low prices examined in the compliance review"},"low-price-duties":{"zh":"评审专家对异常低价的职责","en":"Duties of the experts on abnormally low prices"},"performance-record-factor":{"zh":"履约评价作为择优因素","en":"Record of past performance as a selection factor"},"environmental-penalty-clause":{"zh":"以环保处罚记录为条件或评审因素","en":"Environmental penalties as a condition or factor"},"environmental-declaration":{"zh":"要求环保类行政处罚记录声明函","en":"Declaration on environmental penalties required"},"split-into-lots":{"zh":"划分采购包","en":"Divided into lots"},"consortium-with-smes":{"zh":"允许与中小企业组成联合体","en":"Consortium with small and medium enterprises allowed"},"subcontracting-to-smes":{"zh":"允许向中小企业分包","en":"Subcontracting to small and medium enterprises allowed"},"after-services-to-smes":{"zh":"后续服务可由中小微企业承担","en":"Later services open to small and medium enterprises"},"reserved-for-smes":{"zh":"专门面向中小企业采购","en":"Reserved for small and medium enterprises"},"share-for-smes":{"zh":"预留采购份额给中小企业","en":"A share reserved for small and medium enterprises"},"small-business-price-preference":{"zh":"小微企业价格评审优惠","en":"Price preference for small and micro enterprises"},"green-catalogue":{"zh":"执行节能、环境标志产品品目清单","en":"Lists of energy-saving and eco-labelled products applied"},"green-preference":{"zh":"绿色产品评审优先或加分","en":"Preference or points for green products"},"low-carbon":{"zh":"绿色低碳要求","en":"Low-carbon requirements"},"clean-energy-preferred":{"zh":"采用或优先新能源、清洁能源车船","en":"New-energy or clean-energy vehicles or vessels chosen or preferred"},"recyclable-materials-preferred":{"zh":"优先采用绿色、可循环建材","en":"Green, recyclable building materials preferred"},"packaging":{"zh":"产品及快递包装要求","en":"Packaging of products and deliveries"},"packaging-standard":{"zh":"引用包装需求标准","en":"Reference to the packaging standards"},"green-packaging":{"zh":"绿色包装要求","en":"Green packaging"},"green-transport":{"zh":"绿色运输要求","en":"Green transport"},"whole-process-consulting":{"zh":"采用全过程工程咨询","en":"Whole-process engineering consulting"},"smart-construction-requirement":{"zh":"智能建造技术要求","en":"Smart construction required"},"smart-construction-factor":{"zh":"智能建造作为择优因素","en":"Smart construction as a selection factor"},"bim-tender-system":{"zh":"采用 BIM 电子招投标系统","en":"BIM e-tendering system used"}}};
const CODES_56 = say.allThere(procurementTermsContentsFact);
const CODES_57 = say.lacking(procurementTermsContentsFact, [{"code":"low-price-duties","label":{"zh":"评审专家对异常低价的职责","en":"Duties of the experts on abnormally low prices"}}], false);
const HEAD_58: Head = {"rule":"hk-procurement-2023/no-credit-report","provision":"hk-procurement-2023:89","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"不得将信用报告作为资格条件","en":"A credit report may not be a qualification"},"citation":{"document":"hk-procurement-2023","title":{"zh":"海口市优化政府采购营商环境若干措施（2.0版）","en":"Haikou government-procurement measures 2.0"},"number":null,"issuer":"海口市财政局","clause":"十、27","words":"不得将供应商信用报告作为供应商资格条件","inForce":{"from":"2023-01-01","to":null}}};
const CODES_59 = say.forbiddenFound(procurementTermsConditionsFact, [{"code":"credit-report","label":{"zh":"将信用报告作为资格条件","en":"A credit report as a qualification"}}]);
const HEAD_60: Head = {"rule":"hk-procurement-2023/new-energy-leasing","provision":"hk-procurement-2023:97","severity":"warning","mandatory":false,"evidence":"papers","title":{"zh":"车辆租赁优先新能源汽车","en":"Vehicle leasing prefers new-energy vehicles"},"citation":{"document":"hk-procurement-2023","title":{"zh":"海口市优化政府采购营商环境若干措施（2.0版）","en":"Haikou government-procurement measures 2.0"},"number":null,"issuer":"海口市财政局","clause":"十一、30","words":"优先采购提供新能源汽车的租赁服务","inForce":{"from":"2023-01-01","to":null}}};
const CODES_61 = say.lacking(procurementTermsContentsFact, [{"code":"clean-energy-preferred","label":{"zh":"采用或优先新能源、清洁能源车船","en":"New-energy or clean-energy vehicles or vessels chosen or preferred"}}], false);
const HEAD_62: Head = {"rule":"hk-procurement-2023/packaging-acceptance-in-contract","provision":"hk-procurement-2023:102","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"合同载明包装和运输的验收条款","en":"The contract provides for acceptance of packaging and transport"},"citation":{"document":"hk-procurement-2023","title":{"zh":"海口市优化政府采购营商环境若干措施（2.0版）","en":"Haikou government-procurement measures 2.0"},"number":null,"issuer":"海口市财政局","clause":"十一、32","words":"履约验收条款","inForce":{"from":"2023-01-01","to":null}}};
const procurementContractContentsFact: Named = {"path":"contract.contents","zh":"合同载明的内容","en":"What the contract provides for","type":"codes","slot":82,"codes":{"payment-method":{"zh":"付款方式","en":"Method of payment"},"payment-time":{"zh":"付款时间","en":"Time of payment"},"payment-conditions":{"zh":"付款条件","en":"Conditions of payment"},"late-payment-liability":{"zh":"付款方逾期付款的违约责任","en":"Liability of the payer for late payment"},"contract-financing":{"zh":"合同信用融资政策","en":"Contract financing"},"stages":{"zh":"履行阶段划分","en":"Stages of performance"},"assessment-and-payment-schedule":{"zh":"考核要求及对应付款进度","en":"Assessment and the payments tied to it"},"acceptance-plan":{"zh":"履约验收方案","en":"Acceptance plan"},"phased-acceptance":{"zh":"分期验收要求","en":"Acceptance by phases"},"cost-compensation":{"zh":"成本补偿","en":"Compensation of costs"},"risk-sharing":{"zh":"风险分担","en":"Sharing of risks"},"green":{"zh":"绿色要求","en":"Green requirements"},"packaging":{"zh":"包装要求","en":"Packaging"},"transport":{"zh":"运输要求","en":"Transport"},"packaging-acceptance":{"zh":"包装运输的验收条款","en":"Acceptance of packaging and transport"},"service-types":{"zh":"服务种类","en":"Kinds of service"},"price":{"zh":"价格","en":"Price"},"quality-standard":{"zh":"质量标准","en":"Quality standard"},"delivery-time":{"zh":"交付时限和手续","en":"Time and manner of delivery"},"settlement":{"zh":"费用结算","en":"Settlement"},"provincial-contract-code":{"zh":"全省统一合同编码","en":"Common provincial contract code"}}};
const CODES_64 = say.allThere(procurementContractContentsFact);
const CODES_65 = say.lacking(procurementContractContentsFact, [{"code":"packaging-acceptance","label":{"zh":"包装运输的验收条款","en":"Acceptance of packaging and transport"}}], false);
const HEAD_66: Head = {"rule":"sz-business-tasks-2023/no-separate-registration","provision":"sz-business-tasks-2023:170","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"持电子营业执照免另行注册","en":"No separate registration with an electronic business licence"},"citation":{"document":"sz-business-tasks-2023","title":{"zh":"深圳市2023年优化营商环境工作要点及重点任务清单","en":"Shenzhen 2023 business-environment priorities and task list"},"number":"深营商组〔2023〕1号","issuer":"深圳市优化营商环境改革工作领导小组","clause":"重点任务清单 序号95（工作要点第95项）","words":"免注册","inForce":{"from":"2023-01-01","to":null}}};
const procurementTradingDemandedFact: Named = {"path":"trading.demanded","zh":"平台提出的要求","en":"What the platform demanded","type":"codes","slot":108,"codes":{"repeated-registration":{"zh":"重复登记、验证","en":"Repeated registration or verification"},"repeated-materials":{"zh":"重复提交材料","en":"Materials submitted again"},"separate-registration":{"zh":"另行注册","en":"Separate registration"},"ca-at-registration":{"zh":"注册须用 CA 证书","en":"CA certificate for registration"},"ca-at-sign-up":{"zh":"报名须用 CA 证书","en":"CA certificate for signing up"},"ca-at-bidding":{"zh":"投标须用 CA 证书","en":"CA certificate for bidding"},"ca-at-opening":{"zh":"开标须用 CA 证书","en":"CA certificate at the opening"},"ca-for-encryption":{"zh":"加密解密须用 CA 证书","en":"CA certificate for encryption"},"physical-medium":{"zh":"须插介质","en":"Physical medium"},"counter-visit":{"zh":"须到窗口办理","en":"Visit to a counter"}}};
const CODES_68 = say.nothingForbidden(procurementTradingDemandedFact);
const CODES_69 = say.forbiddenFound(procurementTradingDemandedFact, [{"code":"separate-registration","label":{"zh":"另行注册","en":"Separate registration"}}]);
const HEAD_70: Head = {"rule":"sz-business-tasks-2020/pool-publicity","provision":"sz-business-tasks-2020:231","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"预选供应商资料公示3个工作日","en":"Data of pre-selected suppliers are published for 3 working days"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号144（九、深化公共资源交易体制改革）","words":"将供应商资料在政府网站公示3个工作日","inForce":{"from":"2023-01-01","to":null}}};
const procurementPoolPublicityStartedOnFact: Named = {"path":"pool.publicityStartedOn","zh":"供应商资料公示开始日期","en":"Publicity started","type":"date","slot":118};
const procurementPoolPublicityEndedOnFact: Named = {"path":"pool.publicityEndedOn","zh":"供应商资料公示结束日期","en":"Publicity ended","type":"date","slot":119};
const PERIOD_73: Period = {"unit":"workingDays","amount":3};
const HEAD_74: Head = {"rule":"dg-business-regulation-draft-2023/policy-commitments-kept","provision":"dg-business-regulation-draft-2023:120","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"履行依法作出的政策性承诺","en":"Lawful policy commitments are kept"},"citation":{"document":"dg-business-regulation-draft-2023","title":{"zh":"东莞市优化营商环境条例（草案征求意见稿）","en":"Dongguan business-environment regulation, consultation draft"},"number":null,"issuer":"东莞市发展和改革局","clause":"第五十条第一款（政策承诺）","words":"认真履行依法作出的政策性承诺和签订的各类合同、协议","inForce":{"from":"2023-01-01","to":null}}};
const paymentDueOnFact: Named = {"path":"dueOn","zh":"约定或承诺的付款日期","en":"Payment due under the contract or commitment","type":"date","slot":11};
const paymentPaidOnFact: Named = {"path":"paidOn","zh":"付款到账日期","en":"Paid","type":"date","slot":16};
const paymentBuyerTypeFact: Named = {"path":"buyer.type","zh":"付款方类型","en":"Type of buyer","type":"code","slot":5,"codes":{"government":{"zh":"机关","en":"Government body"},"public-institution":{"zh":"事业单位","en":"Public institution"},"social-organisation":{"zh":"团体组织","en":"Social organisation"},"state-owned-enterprise":{"zh":"国有企业","en":"State-owned enterprise"},"large-enterprise":{"zh":"大型企业","en":"Large enterprise"},"sole-trader":{"zh":"个体工商户","en":"Sole trader"},"other":{"zh":"其他","en":"Other"}}};
const paymentBasisFact: Named = {"path":"basis","zh":"付款依据","en":"Basis of the payment","type":"code","slot":4,"codes":{"contract":{"zh":"合同、协议","en":"Contract or agreement"},"policy-commitment":{"zh":"依法作出的政策承诺","en":"Lawful policy commitment"},"other":{"zh":"其他","en":"Other"}}};
const PERIOD_79: Period = {"unit":"days","amount":0};
const HEAD_80: Head = {"rule":"hk-procurement-2023/acceptance-before-payment","provision":"hk-procurement-2023:59","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"付款前完成履约验收","en":"Performance is accepted before it is paid"},"citation":{"document":"hk-procurement-2023","title":{"zh":"海口市优化政府采购营商环境若干措施（2.0版）","en":"Haikou government-procurement measures 2.0"},"number":null,"issuer":"海口市财政局","clause":"五、15","words":"采购人应当严格按照法律法规对供应商履约情况开展验收","inForce":{"from":"2023-01-01","to":null}}};
const paymentAcceptanceAcceptedOnFact: Named = {"path":"acceptance.acceptedOn","zh":"验收日期","en":"Performance accepted","type":"date","slot":8};
const paymentAcceptancePayableBeforeFact: Named = {"path":"acceptance.payableBefore","zh":"合同约定验收前付款（预付款等）","en":"Payable before acceptance under the contract","type":"yesno","slot":9};
const HEAD_83: Head = {"rule":"sz-business-tasks-2020/gas-bill-e-invoice","provision":"sz-business-tasks-2020:443","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"气费提供电子发票","en":"Gas bills come with an electronic invoice"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号43（三、优化市政设施接入服务）","words":"全面推广电子发票","inForce":{"from":"2023-01-01","to":null}}};
const paymentGasBillServicesFact: Named = {"path":"gasBill.services","zh":"燃气账单服务","en":"Services with the gas bill","type":"codes","slot":35,"codes":{"email-before-settlement":{"zh":"结算前邮件告知","en":"E-mail before settlement"},"history-online":{"zh":"线上查询历史气费","en":"Past bills online"},"electronic-invoice":{"zh":"电子发票","en":"Electronic invoice"}}};
const CODES_85 = say.allThere(paymentGasBillServicesFact);
const CODES_86 = say.lacking(paymentGasBillServicesFact, [{"code":"electronic-invoice","label":{"zh":"电子发票","en":"Electronic invoice"}}], false);
const HEAD_87: Head = {"rule":"gd-digital-gov-2023/told-at-once","provision":"gd-digital-gov-2023:13","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"补正内容一次告知","en":"All that is missing is told at once"},"remedy":{"zh":"首次告知时列全需补正的内容","en":"List everything to be corrected in the first notice"},"citation":{"document":"gd-digital-gov-2023","title":{"zh":"广东省“数字政府2.0”建设全面深化涉企政务服务若干措施","en":"Guangdong Digital Government 2.0: services for enterprises"},"number":null,"issuer":"广东省政务服务数据管理局","clause":"三、（十一）","words":"一次告知","inForce":{"from":"2023-01-01","to":null}}};
const CODES_88 = new Set<string | number | boolean>(["government-service","online-service","construction-project","investment-filing","outbound-investment","company-start-up","company-registration","company-change","company-deregistration","sole-trader-conversion","annual-report","real-estate-registration","land-certificate","business-licence","food-licence","medical-device","driver-certificate","professional-qualification","foreign-work-permit","high-tech-recognition","insurance-deferral","social-insurance","other-approval"]);
const approvalEffortCorrectionNoticesFact: Named = {"path":"effort.correctionNotices","zh":"补正告知次数","en":"Notices of correction","type":"count","slot":296};
const HEAD_90: Head = {"rule":"gz-online-services-2023/told-at-once","provision":"gz-online-services-2023:18","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"网上申请实行一次性告知","en":"For online applications all that is missing is told at once"},"remedy":{"zh":"首次告知时列全需补正的内容","en":"List everything to be corrected in the first notice"},"citation":{"document":"gz-online-services-2023","title":{"zh":"广州市网上办事管理办法","en":"Guangzhou rules for online government services"},"number":"穗府办规〔2023〕7号","issuer":"广州市人民政府办公厅","clause":"第十一条","words":"实行“一次性告知”","inForce":{"from":"2023-01-01","to":null}}};
const CODES_91 = new Set<string | number | boolean>(["online-service","government-service","construction-project","company-start-up","investment-filing","outbound-investment","company-registration","company-change","company-deregistration","sole-trader-conversion","annual-report","real-estate-registration","land-certificate","business-licence","food-licence","medical-device","driver-certificate","professional-qualification","professional-title","foreign-work-permit","talent-residence-permit","taiwan-one-time-permit","exit-permit-lost-document","patent-priority-examination","patent-fee-reduction","patent-agent-filing","high-tech-recognition","insurance-deferral","social-insurance","school-admission","welfare-service","other-approval"]);
const approvalOnlineCircumstancesFact: Named = {"path":"online.circumstances","zh":"网上办事情形","en":"Circumstances","type":"codes","slot":246,"codes":{"law-requires-paper-or-presence":{"zh":"法律法规要求纸质材料或现场办理","en":"Law requires paper or presence"},"public-service-on-application":{"zh":"依申请办理的公共服务事项","en":"Public service on application"},"specialised-hall":{"zh":"保留在部门专业大厅办理","en":"Kept in the hall of the department"},"acceptance-delegated":{"zh":"受理权已委托政务服务数据管理部门","en":"Acceptance delegated to the data bureau"},"own-approval-system":{"zh":"使用部门自建审批系统","en":"Approval system of the department"},"suits-terminal":{"zh":"适合自助终端办理","en":"Suits self-service terminals"},"mobile-service":{"zh":"提供移动端服务","en":"Offered on mobile devices"},"applied-online":{"zh":"通过网上办事平台申请","en":"Applied for online"},"enquiry-made":{"zh":"网上咨询、意见建议","en":"Enquiry or suggestion made online"},"applicant-gave-up":{"zh":"申请人主动放弃","en":"Applicant gave up"},"required-documents-missing":{"zh":"无法提供必备资料","en":"Required documents missing"},"outside-competence":{"zh":"非所属受理范围","en":"Outside the competence of the office"},"other-region-e-licence":{"zh":"提交外地电子证照","en":"E-licence of another region presented"},"e-material-presented":{"zh":"提交具有法律效力的电子材料","en":"Electronic material with legal effect presented"},"digital-space-data":{"zh":"数据在个人、法人数字空间且已授权","en":"Data in the digital space, use authorised"},"publication-ordered":{"zh":"依法应公布办理结果","en":"Law orders the result to be published"},"integrated-window":{"zh":"综合服务窗口办理","en":"Handled at an integrated window"},"key-enterprise-talent":{"zh":"重点企业人才落户","en":"Settling talent of a key enterprise"},"simplified-deregistration":{"zh":"符合简易注销条件","en":"Qualifies for simplified deregistration"}}};
const HEAD_93: Head = {"rule":"gz-online-services-2023/accepted-in-time","provision":"gz-online-services-2023:21","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"在事项规定的时限内受理","en":"Accepted within the time set for the matter"},"citation":{"document":"gz-online-services-2023","title":{"zh":"广州市网上办事管理办法","en":"Guangzhou rules for online government services"},"number":"穗府办规〔2023〕7号","issuer":"广州市人民政府办公厅","clause":"第十一条","words":"申请受理的时限依照各事项有关办理规定","inForce":{"from":"2023-01-01","to":null}}};
const approvalTimelineAppliedOnFact: Named = {"path":"timeline.appliedOn","zh":"申请日期","en":"Applied for","type":"date","slot":4};
const CODES_95 = new Set<string | number | boolean>(["correction","not-accepted","returned"]);
const TEXT_96: Head['title'] = {"zh":"决定为补齐补正或不予受理或退件，或未填受理日期，且已填办结日期","en":"Decision is To be completed or corrected or Not accepted or Returned or Accepted is not given and Completed is given"};
const approvalTimelineAcceptedOnFact: Named = {"path":"timeline.acceptedOn","zh":"受理日期","en":"Accepted","type":"date","slot":5};
const approvalTimelineAcceptanceLimitFact: Named = {"path":"timeline.acceptanceLimit","zh":"规定受理时限","en":"Time set for acceptance","type":"period","slot":10};
const HEAD_99: Head = {"rule":"gz-online-services-2023/no-more-steps-online","provision":"gz-online-services-2023:24","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"网上环节不得多于实体窗口","en":"No more steps online than at the counter"},"citation":{"document":"gz-online-services-2023","title":{"zh":"广州市网上办事管理办法","en":"Guangzhou rules for online government services"},"number":"穗府办规〔2023〕7号","issuer":"广州市人民政府办公厅","clause":"第十二条","words":"网上办事的流程环节、所需材料、所需填报表单、办理时限均不得多于实体窗口所需内容","inForce":{"from":"2023-01-01","to":null}}};
const approvalChannelsOnlineStepsFact: Named = {"path":"channels.online.steps","zh":"网上：环节数","en":"Online: steps","type":"count","slot":300};
const approvalChannelsCounterStepsFact: Named = {"path":"channels.counter.steps","zh":"实体窗口：环节数","en":"At the counter: steps","type":"count","slot":304};
const TEXT_102: Head['title'] = {"zh":"实体窗口：环节数","en":"At the counter: steps"};
const HEAD_103: Head = {"rule":"gz-online-services-2023/no-more-forms-online","provision":"gz-online-services-2023:26","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"网上填报表单不得多于实体窗口","en":"No more forms online than at the counter"},"citation":{"document":"gz-online-services-2023","title":{"zh":"广州市网上办事管理办法","en":"Guangzhou rules for online government services"},"number":"穗府办规〔2023〕7号","issuer":"广州市人民政府办公厅","clause":"第十二条","words":"网上办事的流程环节、所需材料、所需填报表单、办理时限均不得多于实体窗口所需内容","inForce":{"from":"2023-01-01","to":null}}};
const approvalChannelsOnlineFormsFact: Named = {"path":"channels.online.forms","zh":"网上：表单数","en":"Online: forms","type":"count","slot":302};
const approvalChannelsCounterFormsFact: Named = {"path":"channels.counter.forms","zh":"实体窗口：表单数","en":"At the counter: forms","type":"count","slot":306};
const TEXT_106: Head['title'] = {"zh":"实体窗口：表单数","en":"At the counter: forms"};
const HEAD_107: Head = {"rule":"gz-online-services-2023/no-verifiable-information","provision":"gz-online-services-2023:32","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"网络核验可得的信息不得要求重复提交","en":"What can be verified online may not be asked for again"},"citation":{"document":"gz-online-services-2023","title":{"zh":"广州市网上办事管理办法","en":"Guangzhou rules for online government services"},"number":"穗府办规〔2023〕7号","issuer":"广州市人民政府办公厅","clause":"第十三条","words":"相关部门不得要求申请人重复提交","inForce":{"from":"2023-01-01","to":null}}};
const approvalMaterialsPracticesFact: Named = {"path":"materials.practices","zh":"材料要求中的做法","en":"Practices","type":"codes","slot":282,"codes":{"issued-by-same-government":{"zh":"要求提交本级政府核发的材料","en":"Demanded what the same government had issued"},"already-submitted":{"zh":"要求重复提交","en":"Demanded what had been submitted"},"available-in-shared-system":{"zh":"要求提供系统可共享的材料","en":"Demanded what a shared system holds"},"physical-licence-demanded":{"zh":"已用电子证照仍要求实体证照","en":"Demanded the physical licence besides the electronic one"},"electronic-material-rejected":{"zh":"不认可电子材料","en":"Rejected electronic documents"},"electronic-licence-rejected":{"zh":"不认可电子证照","en":"Rejected an electronic licence"},"electronic-seal-rejected":{"zh":"不认可电子印章","en":"Rejected an electronic seal"},"electronic-drawing-rejected":{"zh":"不认可电子图纸","en":"Rejected electronic drawings"},"bank-certificate-rejected":{"zh":"不认可银行数字证书","en":"Rejected a bank’s digital certificate"},"outside-guide":{"zh":"要求办事指南以外的材料","en":"Demanded what the guide does not list"},"verifiable-online":{"zh":"要求提供网络核验可得的信息","en":"Demanded what can be verified online"},"paper-of-electronic-demanded":{"zh":"已交电子材料仍要求纸质件","en":"Demanded paper besides electronic documents"},"same-application-offline":{"zh":"网上申请后要求线下重复提交","en":"Demanded an online application again offline"},"blockchain-data-rejected":{"zh":"不认可区块链留存数据","en":"Rejected data kept on the blockchain"},"no-violation-proof-besides-report":{"zh":"已交信用报告仍要求无违法违规证明","en":"Demanded proof of no violations besides a credit report"}}};
const CODES_109 = say.nothingForbidden(approvalMaterialsPracticesFact);
const CODES_110 = say.forbiddenFound(approvalMaterialsPracticesFact, [{"code":"verifiable-online","label":{"zh":"要求提供网络核验可得的信息","en":"Demanded what can be verified online"}}]);
const HEAD_111: Head = {"rule":"gz-online-services-2023/no-paper-licence-in-approval","provision":"gz-online-services-2023:56","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"受理时已交电子证照的，审批时不得要纸质证照","en":"No paper licence in the approval where the e-licence was filed on acceptance"},"citation":{"document":"gz-online-services-2023","title":{"zh":"广州市网上办事管理办法","en":"Guangzhou rules for online government services"},"number":"穗府办规〔2023〕7号","issuer":"广州市人民政府办公厅","clause":"第二十三条","words":"审批环节不得要求申请人或窗口受理人员提交纸质证照","inForce":{"from":"2023-01-01","to":null}}};
const CODES_112 = say.forbiddenFound(approvalMaterialsPracticesFact, [{"code":"physical-licence-demanded","label":{"zh":"已用电子证照仍要求实体证照","en":"Demanded the physical licence besides the electronic one"}}]);
const HEAD_113: Head = {"rule":"gz-service-standards-2023/by-implementation-list","provision":"gz-service-standards-2023:28","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"线上线下严格按实施清单提供服务","en":"Both channels keep strictly to the implementation list"},"remedy":{"zh":"撤回实施清单以外的环节、材料或条件","en":"Withdraw steps, documents or conditions that are not on the implementation list"},"citation":{"document":"gz-service-standards-2023","title":{"zh":"广州市加快推进政务服务标准化规范化便利化工作实施方案","en":"Guangzhou plan for standardised government services"},"number":"穗府函〔2023〕20号","issuer":"广州市人民政府","clause":"四、（一）规范线上线下审批服务","words":"线上线下严格按照政务服务事项实施清单提供办事服务","inForce":{"from":"2023-01-01","to":null}}};
const CODES_114 = new Set<string | number | boolean>(["government-service","online-service","construction-project","company-start-up","investment-filing","outbound-investment","company-registration","company-change","company-deregistration","sole-trader-conversion","annual-report","real-estate-registration","land-certificate","business-licence","food-licence","medical-device","driver-certificate","professional-qualification","professional-title","foreign-work-permit","talent-residence-permit","taiwan-one-time-permit","exit-permit-lost-document","patent-priority-examination","patent-fee-reduction","patent-agent-filing","high-tech-recognition","insurance-deferral","social-insurance","school-admission","welfare-service","other-approval"]);
const approvalConductPracticesFact: Named = {"path":"conduct.practices","zh":"要求和做法","en":"What was imposed","type":"codes","slot":316,"codes":{"beyond-land-list":{"zh":"增加用地清单以外的要求","en":"Requirement beyond the land list"},"land-list-ignored":{"zh":"未以土地清单为审查依据","en":"Land list not used as basis of review"},"assessment-repeated":{"zh":"区域评估后重复评估","en":"Assessment repeated after a regional one"},"survey-repeated":{"zh":"重复测绘","en":"Survey repeated"},"technical-review-repeated":{"zh":"重复技术审查","en":"Technical review repeated"},"several-departments-for-acceptance":{"zh":"要求分别向多部门申请验收","en":"Acceptance to be applied for at several departments"},"different-acceptance-standards":{"zh":"验收图纸或标准不统一","en":"Different drawings or standards of acceptance"},"beyond-city-standard":{"zh":"与全市统一标准不一致","en":"Departure from the city’s uniform standard"},"beyond-implementation-list":{"zh":"增加实施清单以外的环节或材料","en":"Steps or documents beyond the implementation list"},"outside-system":{"zh":"体外循环","en":"Handled outside the system"},"in-back-office":{"zh":"在后台办公区受理、许可","en":"Accepted or decided in the back office"},"online-first":{"zh":"强制先线上申请或预约","en":"Online application or appointment forced first"},"offline-only":{"zh":"设置只能线下办理的环节","en":"A step that is only possible offline"},"several-counters":{"zh":"要求跑多个窗口","en":"Sent to several counters"},"in-person-visit":{"zh":"要求到场","en":"Visit in person demanded"},"app-or-medium":{"zh":"要求下载APP或办理实体介质","en":"An app or physical medium demanded"},"reapply-after-completion":{"zh":"竣工后要求重新报装","en":"New connection application demanded after completion"},"stricter-than-domestic":{"zh":"对外资提出高于内资的要求","en":"Stricter than for domestic investors"},"unequal-treatment":{"zh":"不平等对待","en":"Unequal treatment"},"cross-region-barrier":{"zh":"阻碍跨区域经营或迁移","en":"Barrier to operating in or moving to another region"},"discriminatory-entry-or-exit":{"zh":"不合理、歧视性的准入退出条件","en":"Unreasonable or discriminatory entry or exit condition"},"separate-licence-for-site":{"zh":"另设场所要求另办证照","en":"Separate licence demanded for a further site"},"cancel-and-reregister":{"zh":"变更经营者要求先注销","en":"Change of operator only after deregistration"},"qualification-tied-to-work":{"zh":"将非准入类资格与就业创业挂钩","en":"Qualification tied to employment or start-up"},"output-cap":{"zh":"限制最大生产份数","en":"Cap on output"},"planning-approval-first":{"zh":"水电气以规划审批为前置","en":"Planning approval before connection"},"construction-approval-first":{"zh":"水电气以施工审批为前置","en":"Construction approval before connection"},"unrelated-precondition":{"zh":"设置与技术规范无关的前置条件","en":"Precondition unrelated to technical norms"},"foreign-title-review-differs":{"zh":"外籍人员评审方式不一致","en":"Foreigners reviewed in another way"},"separate-tax-login":{"zh":"要求另行登录税务平台","en":"Separate login to the tax platform"},"separate-insurance-login":{"zh":"要求另行登录社保平台","en":"Separate login to the social-insurance platform"}}};
const CODES_116 = say.nothingForbidden(approvalConductPracticesFact);
const CODES_117 = say.forbiddenFound(approvalConductPracticesFact, [{"code":"beyond-implementation-list","label":{"zh":"增加实施清单以外的环节或材料","en":"Steps or documents beyond the implementation list"}}]);
const HEAD_118: Head = {"rule":"gz-service-standards-2023/window-for-integrated-acceptance","provision":"gz-service-standards-2023:54","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"市、区政务服务中心设综合受理窗口","en":"City and district centres have a window for integrated acceptance"},"citation":{"document":"gz-service-standards-2023","title":{"zh":"广州市加快推进政务服务标准化规范化便利化工作实施方案","en":"Guangzhou plan for standardised government services"},"number":"穗府函〔2023〕20号","issuer":"广州市人民政府","clause":"四、（二）规范场所","words":"完成综合咨询、综合受理、代办、跨域通办、“办不成事”窗口设置","inForce":{"from":"2023-01-01","to":null}}};
const approvalWindowWindowsFact: Named = {"path":"window.windows","zh":"设置的窗口","en":"Windows set up","type":"codes","slot":373,"codes":{"consultation":{"zh":"综合咨询窗口","en":"General advice"},"integrated-acceptance":{"zh":"综合受理窗口","en":"Integrated acceptance"},"agency":{"zh":"代办窗口","en":"Handling on behalf of applicants"},"cross-region":{"zh":"跨域通办窗口","en":"Cross-region service"},"unresolved-matters":{"zh":"“办不成事”反映窗口","en":"Matters that could not be done"}}};
const approvalWindowVenueFact: Named = {"path":"window.venue","zh":"场所类型","en":"Kind of hall","type":"code","slot":371,"codes":{"city-or-district-centre":{"zh":"市、区综合性场所","en":"Comprehensive hall of the city or a district"},"city-specialised":{"zh":"市级专业性场所","en":"Specialised hall of the city"},"city-agency-in-district":{"zh":"市级部门派驻各区的场所","en":"Hall of a city agency in a district"},"district-specialised":{"zh":"区级专业性场所","en":"Specialised hall of a district"},"street-or-town":{"zh":"街道（镇）场所","en":"Hall of a subdistrict or town"},"community-or-village":{"zh":"社区（村）场所","en":"Hall of a community or village"}}};
const CODES_121 = say.allThere(approvalWindowWindowsFact);
const CODES_122 = say.lacking(approvalWindowWindowsFact, [{"code":"integrated-acceptance","label":{"zh":"综合受理窗口","en":"Integrated acceptance"}}], false);
const HEAD_123: Head = {"rule":"gz-hotline-2023/hard-ticket-coordinated","provision":"gz-hotline-2023:159","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"跨层级、跨部门疑难事项由主管部门协调督办","en":"Hard matters that cross levels or departments are coordinated and supervised"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第四条（二）","words":"协调督办跨层级、跨部门疑难复杂热线事项","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketCoordinationStepsFact: Named = {"path":"ticket.coordination.steps","zh":"协调情况","en":"Steps taken","type":"codes","slot":193,"codes":{"brought-to-mechanism":{"zh":"提请（启动）协调机制","en":"Brought to the coordination mechanism"},"guiding-department-asked":{"zh":"征求业务指导或行业主管部门意见","en":"Opinion of the guiding department sought"},"establishment-office-asked":{"zh":"征求机构编制部门意见","en":"Opinion of the establishment office sought"},"justice-department-asked":{"zh":"征求司法行政部门意见","en":"Opinion of the justice department sought"},"handling-unit-determined":{"zh":"确定承办单位","en":"Handling unit determined"},"coordinated-and-supervised":{"zh":"已协调督办","en":"Coordinated and supervised"},"referred-to-province":{"zh":"反馈省级或跨市协调","en":"Referred to the province"}}};
const approvalTicketCircumstancesFact: Named = {"path":"ticket.circumstances","zh":"工单情形","en":"Circumstances","type":"codes","slot":162,"codes":{"special-limit":{"zh":"另有规定期限（上级交办等）","en":"Another limit applies (passed down, other rules)"},"extended":{"zh":"已办理延期","en":"Extended"},"added-facts-affect-handling":{"zh":"追加情况影响事项办理","en":"Added facts affect the handling"},"added-facts-no-effect":{"zh":"追加情况不影响事项办理","en":"Added facts do not affect the handling"},"long-term-item":{"zh":"长期推进的复杂事项","en":"Complex matter pursued over a long time"},"real-name-needed":{"zh":"须提供实名信息方可办理","en":"Can be handled only with the real name"},"real-name-refused":{"zh":"诉求人拒绝提供实名信息","en":"Caller refused to give the real name"},"anonymity-requested":{"zh":"诉求人要求隐匿个人信息","en":"Caller asked for personal data to be hidden"},"several-units":{"zh":"涉及两个以上承办单位职责","en":"Concerns the duties of several units"},"mixed-requests":{"zh":"同时含直接答复、转派、指引内容","en":"Parts to answer, to dispatch and to redirect"},"joint-handling":{"zh":"需两个以上单位共同办理","en":"Needs several units to handle it jointly"},"special-treatment":{"zh":"属管理办法第十一条第二款第二至五项情形","en":"Case of art. 11 para. 2 (2) to (5) of the hotline measures"},"repeat-of-completed-matter":{"zh":"同一诉求人就已依法办结事项再次反映","en":"Same caller again on a matter lawfully completed"},"new-facts-or-reasons":{"zh":"有新情况、新理由","en":"New facts or reasons"},"withdrawn":{"zh":"诉求人撤回诉求","en":"Caller withdrew"},"withdrawal-told-to-unit":{"zh":"诉求人向承办单位提出撤诉","en":"Caller told the unit of a withdrawal"},"consumer-mediation":{"zh":"消费调解事项","en":"Consumer mediation"},"case-filed":{"zh":"已决定立案","en":"Decided to open a case"},"suggestion-adopted":{"zh":"意见建议已采纳","en":"Suggestion adopted"},"suggestion-not-adopted":{"zh":"意见建议未采纳","en":"Suggestion not adopted"},"no-reply-wanted":{"zh":"诉求人明确不需要回复","en":"Caller wants no reply"},"caller-unreachable":{"zh":"无法联系诉求人","en":"Caller could not be reached"},"sent-for-rehandling":{"zh":"发回再次办理","en":"Sent back to be handled again"},"cross-department-or-hard":{"zh":"跨层级、跨部门或疑难复杂事项","en":"Crosses levels or departments, or is hard"},"no-early-solution":{"zh":"短期内难以实质解决","en":"Cannot really be solved soon"},"provincial-or-cross-city":{"zh":"涉省级事权或需跨市协调","en":"Provincial power, or coordination between cities"}}};
const CODES_126 = say.allThere(approvalTicketCoordinationStepsFact);
const CODES_127 = say.lacking(approvalTicketCoordinationStepsFact, [{"code":"coordinated-and-supervised","label":{"zh":"已协调督办","en":"Coordinated and supervised"}}], false);
const HEAD_128: Head = {"rule":"gz-hotline-2023/report-reviewed","provision":"gz-hotline-2023:163","provisions":["gz-hotline-2023:163","gz-hotline-2023:169"],"severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"承办单位提交的办理情况须经审核","en":"The report of the handling unit is reviewed"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第五条（二）","words":"审核工单办理情况","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketReportReviewedFact: Named = {"path":"ticket.report.reviewed","zh":"已审核","en":"Reviewed","type":"yesno","slot":205};
const CODES_130 = say.yesAsRequired(approvalTicketReportReviewedFact);
const CODES_131 = say.noThoughRequired(approvalTicketReportReviewedFact);
const HEAD_132: Head = {"rule":"gz-hotline-2023/complete-resubmission-accepted","provision":"gz-hotline-2023:33","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"信息补齐后重新提出的诉求不得拒绝","en":"An appeal made again with complete information is not refused"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第十二条第四款","words":"诉求人可以准备完整信息后重新通过热线提出诉求","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketConductPracticesFact: Named = {"path":"ticket.conduct.practices","zh":"不当处理","en":"Wrong treatment","type":"codes","slot":233,"codes":{"refused-as-out-of-scope":{"zh":"以不属受理范围为由拒绝","en":"Refused as out of scope"},"refused-supplement-query-withdrawal":{"zh":"拒绝原号码（账号）补充、查询或撤回","en":"Refused addition, query or withdrawal from the same number or account"},"refused-complete-resubmission":{"zh":"拒绝信息补齐后重新提出的诉求","en":"Refused an appeal made again with complete information"},"irrelevant-answer":{"zh":"答非所问","en":"Answer beside the point"},"passed-around":{"zh":"踢皮球、推诿","en":"Passed around"},"not-handled":{"zh":"未予办理","en":"Not handled"},"disclosed-caller-information":{"zh":"泄露或非法提供诉求人信息","en":"Disclosed information on the caller"},"threatened-caller":{"zh":"威胁、骚扰、恐吓诉求人","en":"Threatened or harassed the caller"},"commercial-use-of-data":{"zh":"将热线数据用于商业用途","en":"Used hotline data commercially"}}};
const CODES_134 = say.nothingForbidden(approvalTicketConductPracticesFact);
const CODES_135 = say.forbiddenFound(approvalTicketConductPracticesFact, [{"code":"refused-complete-resubmission","label":{"zh":"拒绝信息补齐后重新提出的诉求","en":"Refused an appeal made again with complete information"}}]);
const HEAD_136: Head = {"rule":"gz-hotline-2023/consultation-reply","provision":"gz-hotline-2023:37","provisions":["gz-hotline-2023:37","gz-hotline-2023:40","gz-hotline-2023:54"],"severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"咨询类工单2个工作日内办理并回复","en":"A consultation ticket is handled and answered within 2 working days"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第十四条（一）","words":"咨询类工单，自收到工单之日起2个工作日内办理并回复","inForce":{"from":"2023-01-01","to":null}}};
const CODES_137 = new Set<string | number | boolean>(["approved","joint"]);
const approvalTicketRestartedOnFact: Named = {"path":"ticket.restartedOn","zh":"办理时限重新起算日期","en":"Limit counted anew from","type":"date","slot":165};
const approvalTimelineDispatchedOnFact: Named = {"path":"timeline.dispatchedOn","zh":"工单转派日期","en":"Ticket dispatched","type":"date","slot":14};
const TEXT_140: Head['title'] = {"zh":"工单情形含另有规定期限（上级交办等）或已办理延期或追加情况影响事项办理或长期推进的复杂事项或诉求人撤回诉求或属管理办法第十一条第二款第二至五项情形或诉求人明确不需要回复或无法联系诉求人，或已填另行规定的办理期限，或已填延期后期限届满日，或已填延期次数，且延期次数不少于1，或已填收到长期推进事项日期，或知识库有答案为是，或补充办理情况含结束工单，或办理情况含不再进入办理程序","en":"Circumstances: Another limit applies (passed down, other rules) or Extended or Added facts affect the handling or Complex matter pursued over a long time or Caller withdrew or Case of art. 11 para. 2 (2) to (5) of the hotline measures or Caller wants no reply or Caller could not be reached or Limit set by other rules is given or Extended limit ends is given or Number of extensions is given and Number of extensions is at least 1 or Received is given or Answer in the knowledge base is yes or Steps taken: Ticket closed or Steps taken: Closed without handling"};
const approvalTimelineRepliedOnFact: Named = {"path":"timeline.repliedOn","zh":"答复日期","en":"Replied","type":"date","slot":15};
const approvalTicketTypeFact: Named = {"path":"ticket.type","zh":"工单类型","en":"Type of ticket","type":"code","slot":160,"codes":{"consultation":{"zh":"咨询类","en":"Consultation"},"non-consultation":{"zh":"非咨询类","en":"Not a consultation"}}};
const approvalTicketReturnResultFact: Named = {"path":"ticket.return.result","zh":"退回审核结果","en":"Result","type":"code","slot":185,"codes":{"approved":{"zh":"审核通过","en":"Approved"},"refused":{"zh":"审核不通过","en":"Refused"},"joint":{"zh":"转为共同办理","en":"Joint handling"}}};
const approvalTicketReturnRequestedOnFact: Named = {"path":"ticket.return.requestedOn","zh":"申请退回日期","en":"Return requested","type":"date","slot":182};
const PERIOD_145: Period = {"unit":"workingDays","amount":2};
const HEAD_146: Head = {"rule":"gz-hotline-2023/return-maintenance","provision":"gz-hotline-2023:48","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"设施管养争议的退回须提供管养范围或移交文件","en":"A return over maintenance gives the scope of maintenance or the document handing it over"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第十七条（二）","words":"应当提供本单位具体的管养范围或者管养职责移交文件","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketReturnContentsFact: Named = {"path":"ticket.return.contents","zh":"退回申请内容","en":"Contents of the request","type":"codes","slot":184,"codes":{"reason":{"zh":"具体理由","en":"Reason"},"basis":{"zh":"依据","en":"Basis"},"own-powers":{"zh":"本单位职能权限","en":"Powers of the unit"},"parts-outside-powers":{"zh":"工单中不属本单位权限的内容","en":"Parts of the ticket outside its powers"},"maintenance-scope":{"zh":"具体管养范围","en":"Scope of maintenance"},"handover-document":{"zh":"管养职责移交文件","en":"Document handing the maintenance over"},"own-area":{"zh":"管辖区域范围","en":"Area of the unit"},"basis-document":{"zh":"依据文件","en":"Document relied on"},"reason-from-duties":{"zh":"结合职责范围的理由","en":"Reason from its duties"}}};
const approvalTicketReturnDisputeFact: Named = {"path":"ticket.return.dispute","zh":"退回争议类型","en":"Ground of the return","type":"code","slot":183,"codes":{"department-powers":{"zh":"部门职责权限争议","en":"Powers of departments"},"facility-maintenance":{"zh":"设施管养职责争议","en":"Maintenance of facilities"},"administrative-area":{"zh":"行政区域管辖争议","en":"Area of jurisdiction"},"clear-document":{"zh":"有明确文件依据不属本单位职责","en":"A document says it is not its duty"}}};
const CODES_149 = say.allThere(approvalTicketReturnContentsFact);
const CODES_150 = say.lacking(approvalTicketReturnContentsFact, [{"code":"maintenance-scope","label":{"zh":"具体管养范围","en":"Scope of maintenance"}}, {"code":"handover-document","label":{"zh":"管养职责移交文件","en":"Document handing the maintenance over"}}], true);
const HEAD_151: Head = {"rule":"gz-hotline-2023/return-area","provision":"gz-hotline-2023:49","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"行政区域争议的退回须提供本单位管辖范围","en":"A return over jurisdiction gives the unit’s own area"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第十七条（三）","words":"应当提供本单位管辖的区域具体范围","inForce":{"from":"2023-01-01","to":null}}};
const CODES_152 = say.lacking(approvalTicketReturnContentsFact, [{"code":"own-area","label":{"zh":"管辖区域范围","en":"Area of the unit"}}], false);
const HEAD_153: Head = {"rule":"gz-hotline-2023/application-of-law-opinion","provision":"gz-hotline-2023:58","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"法律、规范性文件适用争议5个工作日内出具指导意见","en":"In a dispute over the law to apply guidance is given within 5 working days"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第十八条（三）","words":"相关部门应当自收到指导事项之日起 5 个工作日内出具指导意见","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketCoordinationRequestReceivedOnFact: Named = {"path":"ticket.coordination.requestReceivedOn","zh":"收到指导事项日期","en":"Request for guidance received","type":"date","slot":191};
const approvalTicketCoordinationOpinionOnFact: Named = {"path":"ticket.coordination.opinionOn","zh":"出具指导意见日期","en":"Guidance given","type":"date","slot":192};
const approvalTicketCoordinationDisputeFact: Named = {"path":"ticket.coordination.dispute","zh":"争议类型","en":"Dispute","type":"code","slot":190,"codes":{"inter-district":{"zh":"市辖区之间部门争议","en":"Departments of different districts"},"division-of-duties":{"zh":"部门职责分工争议","en":"Division of duties"},"application-of-law":{"zh":"法律、法规、规章、规范性文件适用争议","en":"Application of law or rules"}}};
const PERIOD_157: Period = {"unit":"workingDays","amount":5};
const HEAD_158: Head = {"rule":"gz-hotline-2023/extension-in-system","provision":"gz-hotline-2023:59","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"延期通过热线信息系统办理","en":"An extension is made in the hotline system"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第十九条","words":"应当在办理期限届满前通过热线信息系统办理延期","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketExtensionStepsFact: Named = {"path":"ticket.extension.steps","zh":"延期情况","en":"Steps taken","type":"codes","slot":199,"codes":{"in-hotline-system":{"zh":"通过热线信息系统办理","en":"Made in the hotline system"},"reason-told":{"zh":"告知延期理由","en":"Reason told"},"limit-told":{"zh":"告知办理期限","en":"New limit told"}}};
const CODES_160 = say.allThere(approvalTicketExtensionStepsFact);
const CODES_161 = say.lacking(approvalTicketExtensionStepsFact, [{"code":"in-hotline-system","label":{"zh":"通过热线信息系统办理","en":"Made in the hotline system"}}], false);
const HEAD_162: Head = {"rule":"gz-hotline-2023/report-after-reply","provision":"gz-hotline-2023:192","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"先回复诉求人，再提交办理情况","en":"The caller is answered first, then the report is submitted"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第二十一条","words":"回复诉求人后，承办单位应当向热线中心提交以下办理情况","inForce":{"from":"2023-01-01","to":null}}};
const CODES_163 = [say.assumption(["ticket.circumstances"], {"zh":"工单情形含诉求人明确不需要回复或无法联系诉求人或长期推进的复杂事项或诉求人撤回诉求","en":"Circumstances: Caller wants no reply or Caller could not be reached or Complex matter pursued over a long time or Caller withdrew"})];
const approvalTicketReportSubmittedOnFact: Named = {"path":"ticket.report.submittedOn","zh":"提交办理情况日期","en":"Report submitted","type":"date","slot":203};
const HEAD_165: Head = {"rule":"gz-hotline-2023/report-complaint","provision":"gz-hotline-2023:74","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"投诉类工单说明投诉处理情况","en":"The report on a complaint explains how it was dealt with"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第二十二条（二）","words":"应当说明投诉处理情况","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketReportContentsFact: Named = {"path":"ticket.report.contents","zh":"办理情况内容","en":"Contents","type":"codes","slot":204,"codes":{"handling-time":{"zh":"办理时间","en":"Time of handling"},"handling-unit":{"zh":"承办和经办机构","en":"Handling unit and agency"},"course-and-result":{"zh":"办理经过和结果","en":"Course and result"},"reply-time":{"zh":"回复时间","en":"Time of the reply"},"reply-method":{"zh":"回复方式","en":"Form of the reply"},"reply-content":{"zh":"回复主要内容","en":"Content of the reply"},"no-reply-reason":{"zh":"不需回复或无法联系的情况","en":"Why there was no reply"},"basis-of-answer":{"zh":"咨询答复的依据和情况","en":"Basis of the answer"},"complaint-handling":{"zh":"投诉处理情况","en":"How the complaint was dealt with"},"mediation-result":{"zh":"调解结果或文书","en":"Result or document of the mediation"},"measures-taken":{"zh":"已采取的措施","en":"Measures taken"},"handling-situation":{"zh":"办理情况","en":"State of the handling"},"case-filing":{"zh":"立案情况","en":"Opening of a case"},"measures-or-plan":{"zh":"已有措施或实施计划","en":"Measures or plan for the suggestion"},"reason-not-adopted":{"zh":"不采纳的理由","en":"Why the suggestion was not adopted"}}};
const approvalTicketReceptionCategoryFact: Named = {"path":"ticket.reception.category","zh":"登记类别","en":"Category registered","type":"code","slot":168,"codes":{"consultation":{"zh":"咨询","en":"Consultation"},"complaint":{"zh":"投诉","en":"Complaint"},"report":{"zh":"举报","en":"Report of a breach"},"help":{"zh":"求助","en":"Request for help"},"suggestion":{"zh":"意见建议","en":"Suggestion"},"praise":{"zh":"表扬","en":"Praise"}}};
const CODES_168 = say.allThere(approvalTicketReportContentsFact);
const CODES_169 = say.lacking(approvalTicketReportContentsFact, [{"code":"complaint-handling","label":{"zh":"投诉处理情况","en":"How the complaint was dealt with"}}], false);
const HEAD_170: Head = {"rule":"gz-hotline-2023/long-term-plan","provision":"gz-hotline-2023:92","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"长期推进事项10个工作日内制定解决方案","en":"A plan for a long-term matter is made within 10 working days"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第二十六条","words":"承办单位应于收到上述范围事项之日起 10 个工作日内研究制定解决方案","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketLongTermReceivedOnFact: Named = {"path":"ticket.longTerm.receivedOn","zh":"收到长期推进事项日期","en":"Received","type":"date","slot":210};
const approvalTicketLongTermPlanMadeOnFact: Named = {"path":"ticket.longTerm.planMadeOn","zh":"制定解决方案日期","en":"Plan made","type":"date","slot":211};
const PERIOD_173: Period = {"unit":"workingDays","amount":10};
const HEAD_174: Head = {"rule":"gz-hotline-2023/long-term-reported-to-superior","provision":"gz-hotline-2023:96","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"法定程序终结后3个工作日内上报最终情况","en":"The final result goes to the superior department within 3 working days of the end of the procedure"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第二十六条","words":"并在法定程序终结之日起 3 个工作日内将最终情况报上级业务指导部门出具指导意见后","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketLongTermProcedureEndedOnFact: Named = {"path":"ticket.longTerm.procedureEndedOn","zh":"法定程序终结日期","en":"Legal procedure ended","type":"date","slot":214};
const TEXT_176: Head['title'] = {"zh":"未填最终情况上报日期，且已填上级出具指导意见日期","en":"Final result reported to the superior department is not given and Guidance of the superior department given is given"};
const approvalTicketLongTermReportedToSuperiorOnFact: Named = {"path":"ticket.longTerm.reportedToSuperiorOn","zh":"最终情况上报日期","en":"Final result reported to the superior department","type":"date","slot":215};
const HEAD_178: Head = {"rule":"gz-hotline-2023/sent-back-only-if-dissatisfied","provision":"gz-hotline-2023:103","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"仅首次评价不满意的工单可发回再次办理","en":"Only a ticket rated badly at first may be sent back"},"remedy":{"zh":"撤销发回，按评价结果结束工单","en":"Withdraw the sending back and close the ticket as rated"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第二十九条","words":"诉求人首次评价不满意和非常不满意的工单，可以发回承办单位再次办理","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketRatingFirstFact: Named = {"path":"ticket.rating.first","zh":"首次评价","en":"First rating","type":"code","slot":222,"codes":{"very-satisfied":{"zh":"非常满意","en":"Very satisfied"},"satisfied":{"zh":"满意","en":"Satisfied"},"fairly-satisfied":{"zh":"基本满意","en":"Fairly satisfied"},"dissatisfied":{"zh":"不满意","en":"Dissatisfied"},"very-dissatisfied":{"zh":"非常不满意","en":"Very dissatisfied"},"none":{"zh":"未评价","en":"Not rated"},"late":{"zh":"逾期评价","en":"Rated late"},"invalid":{"zh":"超出选项或选多项","en":"Outside the options, or several"}}};
const CODES_180 = say.allThere(approvalTicketRatingFirstFact);
const CODES_181 = say.lacking(approvalTicketRatingFirstFact, [{"code":"dissatisfied","label":{"zh":"不满意","en":"Dissatisfied"}}, {"code":"very-dissatisfied","label":{"zh":"非常不满意","en":"Very dissatisfied"}}], true);
const HEAD_182: Head = {"rule":"gz-hotline-2023/special-limit-rehandling","provision":"gz-hotline-2023:105","provisions":["gz-hotline-2023:105","gz-hotline-2023:39"],"severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"另有期限的工单再次办理期限相同","en":"A ticket with a limit of its own is handled again within the same limit"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第二十九条","words":"再次办理期限与办理期限相同","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketRehandlingReceivedOnFact: Named = {"path":"ticket.rehandling.receivedOn","zh":"收到再次办理工单日期","en":"Received again","type":"date","slot":228};
const approvalTicketRehandlingRepliedOnFact: Named = {"path":"ticket.rehandling.repliedOn","zh":"再次办理答复日期","en":"Replied again","type":"date","slot":229};
const approvalTicketLimitFact: Named = {"path":"ticket.limit","zh":"另行规定的办理期限","en":"Limit set by other rules","type":"period","slot":164};
const HEAD_186: Head = {"rule":"gz-hotline-2023/rehandling-not-returned","provision":"gz-hotline-2023:106","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"再次办理的工单不得退回","en":"A ticket handled again is not returned"},"citation":{"document":"gz-hotline-2023","title":{"zh":"广州市政务服务便民热线管理办法实施细则","en":"Guangzhou 12345 hotline detailed rules"},"number":"穗政数规字〔2023〕1号","issuer":"广州市政务服务数据管理局","clause":"第二十九条","words":"承办单位不得退回、延期","inForce":{"from":"2023-01-01","to":null}}};
const approvalTicketRehandlingStepsFact: Named = {"path":"ticket.rehandling.steps","zh":"再次办理情况","en":"Steps taken","type":"codes","slot":232,"codes":{"sent-back":{"zh":"发回再次办理","en":"Sent back to be handled again"},"returned":{"zh":"承办单位退回","en":"Returned by the unit"},"extended":{"zh":"延期","en":"Extended"},"reason-asked":{"zh":"了解不满意原因","en":"Reason asked"},"reason-answered":{"zh":"就不满意原因回复","en":"Reason answered"},"reviewed":{"zh":"热线中心审核","en":"Reviewed by the centre"},"failure-reason-stated":{"zh":"说明审核不通过理由","en":"Reason for not passing stated"},"continued":{"zh":"承办单位继续办理","en":"Unit continued to handle it"}}};
const CODES_188 = say.nothingForbidden(approvalTicketRehandlingStepsFact);
const CODES_189 = say.forbiddenFound(approvalTicketRehandlingStepsFact, [{"code":"returned","label":{"zh":"承办单位退回","en":"Returned by the unit"}}]);
const HEAD_190: Head = {"rule":"sw-approval-classes-2023/power-line-voltage","provision":"sw-approval-classes-2023:16","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"电力外线工程限于20kV及以下","en":"Power line of this class: 20 kV at most"},"citation":{"document":"sw-approval-classes-2023","title":{"zh":"汕尾市深化工程建设项目审批分类改革实施方案","en":"Shanwei construction approvals by class"},"number":"汕建规字〔2023〕2号","issuer":"汕尾市住房和城乡建设局","clause":"三、（四）","words":"20kV及以下电力外线工程建设项目","inForce":{"from":"2023-01-01","to":null}}};
const CODES_191 = [say.assumption(["project.exclusions"], {"zh":"涉及的除外情形含有毒有害或易燃易爆或危险物品或人员密集场所或消防特殊建设工程或国家安全事项或文物保护范围、建设控制地带或环境敏感区或永久性保持生态区或轨道交通保护区或风貌保护或历史文化街区、名镇名村","en":"Circumstances that exclude the project from simplified classes: Toxic or harmful substances or Flammable or explosive substances or Dangerous goods or Place where many people gather or Special works under fire law or Matter of national security or Protected zone of a cultural relic or Environmentally sensitive area or Permanent ecological area or Protected zone of rail transit or Protected townscape or Historic district, town or village"})];
const approvalLineVoltageFact: Named = {"path":"line.voltage","zh":"电压","en":"Voltage","type":"number","slot":124,"unit":"V"};
const approvalProjectClassFact: Named = {"path":"project.class","zh":"项目分类","en":"Class of project","type":"code","slot":17,"codes":{"building":{"zh":"房屋建筑工程","en":"Building"},"municipal-pipeline":{"zh":"市政管线工程","en":"Municipal pipeline"},"power":{"zh":"电力工程","en":"Power works"},"small-low-risk":{"zh":"小型低风险工程","en":"Small low-risk works"},"simple-low-risk":{"zh":"简易低风险工程","en":"Simple low-risk works"},"land-to-start":{"zh":"拿地即开工","en":"Construction starts when the land is acquired"},"land-with-design":{"zh":"工业用地带方案出让","en":"Industrial land sold with its design"},"land-with-conditions":{"zh":"工业用地带条件出让","en":"Industrial land sold with its conditions"},"old-community-renovation":{"zh":"城镇老旧小区及既有建筑改造","en":"Renovation of an old compound or existing building"},"municipal-external-line":{"zh":"市政公用基础设施外线接入工程","en":"External line of a utility"},"decoration-low-risk":{"zh":"低风险装饰装修工程","en":"Low-risk interior decoration"},"power-grid":{"zh":"电网工程","en":"Power grid"},"base-station-5g":{"zh":"5G基站","en":"5G base station"}}};
const approvalLineKindFact: Named = {"path":"line.kind","zh":"类别","en":"What it carries","type":"code","slot":122,"codes":{"power":{"zh":"供电","en":"Power"},"water":{"zh":"供水","en":"Water"},"drainage":{"zh":"排水","en":"Drainage"},"gas":{"zh":"燃气","en":"Gas"},"telecom":{"zh":"通信","en":"Telecommunications"},"broadcast":{"zh":"广播电视","en":"Broadcasting"},"other":{"zh":"其他","en":"Other"}}};
const HEAD_195: Head = {"rule":"sw-approval-classes-2023/one-set-of-documents","provision":"sw-approval-classes-2023:96","severity":"advice","mandatory":false,"evidence":"papers","title":{"zh":"在线审批一套材料","en":"One set of documents for applications online"},"citation":{"document":"sw-approval-classes-2023","title":{"zh":"汕尾市深化工程建设项目审批分类改革实施方案","en":"Shanwei construction approvals by class"},"number":"汕建规字〔2023〕2号","issuer":"汕尾市住房和城乡建设局","clause":"四、（二）","words":"一个入口、一张表单、一套材料、并联审批","inForce":{"from":"2023-01-01","to":null}}};
const CODES_196 = new Set<string | number | boolean>(["simple-low-risk","land-to-start","old-community-renovation","municipal-external-line"]);
const approvalEffortMaterialSetsFact: Named = {"path":"effort.materialSets","zh":"提交的材料套数","en":"Sets of documents submitted","type":"count","slot":289};
const HEAD_198: Head = {"rule":"sw-approval-classes-2023/simple-joint-land-application","provision":"sw-approval-classes-2023:26","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"签订成交确认书后可一并申请用地规划许可和备案","en":"Land-use permit and filing may be applied for together once the land deal is confirmed"},"citation":{"document":"sw-approval-classes-2023","title":{"zh":"汕尾市深化工程建设项目审批分类改革实施方案","en":"Shanwei construction approvals by class"},"number":"汕建规字〔2023〕2号","issuer":"汕尾市住房和城乡建设局","clause":"五、（一）1","words":"一并申请建设用地规划许可证核发","inForce":{"from":"2023-01-01","to":null}}};
const approvalConductRefusalsFact: Named = {"path":"conduct.refusals","zh":"拒绝的事项","en":"What was refused","type":"codes","slot":315,"codes":{"joint-application":{"zh":"一并申请","en":"Joint application"},"joint-opinion-as-basis":{"zh":"以联合审查意见为审批依据","en":"Joint opinion as basis of approval"},"staged-permit":{"zh":"分阶段办理施工许可","en":"Construction permit in stages"},"separate-acceptance":{"zh":"联合验收外的单独验收","en":"Acceptance apart from the joint one"},"archive-commitment":{"zh":"档案验收告知承诺","en":"Commitment in place of archive acceptance"},"prefabricated-material":{"zh":"使用审批预制成果","en":"Use of prefabricated approval documents"},"low-risk-status":{"zh":"认定低风险","en":"Recognition as low-risk"},"secondary-documents-missing":{"zh":"仅缺次要材料而不予受理","en":"Application that lacks only secondary documents"},"market-entry":{"zh":"负面清单以外的市场准入","en":"Entry to a market outside the negative list"},"multi-address":{"zh":"一照多址","en":"One licence, several addresses"},"shared-address":{"zh":"一址多照","en":"One address, several licences"},"residential-address":{"zh":"住改商","en":"Residential address for business"},"hosted-address":{"zh":"托管住所登记","en":"Registration at a host’s address"},"separate-premises":{"zh":"住所与经营场所分离登记","en":"Business premises apart from the domicile"},"business-scope":{"zh":"依规申报的经营范围","en":"Lawful scope of business"},"continuation":{"zh":"延续原成立时间、字号","en":"Keeping the founding date and trade name"},"commitment-entry":{"zh":"承诺即入","en":"Entry on commitment"},"declaration-mode":{"zh":"提前申报、两步申报","en":"Advance or two-step declaration"},"release-of-goods":{"zh":"货物先行提离","en":"Release of goods before the sample result"},"recognition":{"zh":"跨地互认","en":"Recognition of another place’s decision"},"commitment-for-proof":{"zh":"以承诺函代替权属证明","en":"Commitment in place of proof of ownership"},"utility-transfer":{"zh":"一并申请水电气过户","en":"Transfer of utility accounts together"},"channel-choice":{"zh":"自主选择办理渠道","en":"Choice of online or counter"},"cross-region-service":{"zh":"跨域办理","en":"Service across regions"},"service-code":{"zh":"亮码办事","en":"Use of the service code"},"credit-report":{"zh":"本市互认的信用报告","en":"A credit report issued in the city"},"hk-macao-document":{"zh":"港澳台居民、华侨出入境证件","en":"Documents of Hong Kong, Macao, Taiwan or overseas residents"},"title-review":{"zh":"外籍人员职称评审","en":"Title review of a foreigner"},"out-of-hours-clearance":{"zh":"非工作时间预约通关","en":"Clearance by appointment out of hours"},"tariff-guarantee-insurance":{"zh":"关税保证保险","en":"Tariff guarantee insurance"},"summary-taxation":{"zh":"汇总征税","en":"Summary taxation"},"joint-permit-application":{"zh":"一并申请工程许可阶段的许可","en":"Joint application for the permits of the works"},"land-indicators":{"zh":"申请土地资源和技术控制指标","en":"Application for land and control indicators"},"parallel-review":{"zh":"设计方案与施工图同步审查","en":"Review of design and drawings together"}}};
const approvalApplicationPrerequisitesFact: Named = {"path":"application.prerequisites","zh":"申请时已具备的条件","en":"Achieved before applying","type":"codes","slot":258,"codes":{"land-obtained":{"zh":"已取得土地","en":"Land obtained"},"land-deal-confirmed":{"zh":"已签订土地成交确认书","en":"Land transaction confirmed"},"land-conditions":{"zh":"土地条件已落实","en":"Land conditions met"},"planning-conditions":{"zh":"规划条件已落实","en":"Planning conditions met"},"regional-assessment":{"zh":"区域评估已完成","en":"Regional assessment completed"},"survey-review-passed":{"zh":"勘察文件审查合格","en":"Survey documents passed review"},"reviews-passed":{"zh":"设计、施工图审查通过","en":"Design and drawings passed review"},"construction-contract":{"zh":"已签订施工合同","en":"Construction contract signed"},"ready-to-start":{"zh":"具备开工条件","en":"Ready to start"},"technical-pre-review-passed":{"zh":"技术预审查合格","en":"Technical pre-review passed"},"planning-permit":{"zh":"已取得建设工程规划许可证","en":"Planning permit obtained"},"construction-permit":{"zh":"已取得施工许可","en":"Construction permit obtained"},"joint-review-passed":{"zh":"方案联合审查通过","en":"Joint review of the scheme passed"},"unit-accepted":{"zh":"单位工程验收合格","en":"Unit of works accepted"},"unit-quality-safe":{"zh":"满足质量安全要求","en":"Quality and safety requirements met"},"unit-safe-use":{"zh":"具备安全使用条件","en":"Conditions of safe use met"},"unit-functions":{"zh":"满足使用功能","en":"Functions met"},"design-at-drawing-depth":{"zh":"设计方案达到施工图深度","en":"Design at the depth of drawings"}}};
const CODES_201 = say.nothingForbidden(approvalConductRefusalsFact);
const CODES_202 = say.forbiddenFound(approvalConductRefusalsFact, [{"code":"joint-application","label":{"zh":"一并申请","en":"Joint application"}}]);
const HEAD_203: Head = {"rule":"sw-approval-classes-2023/simple-joint-planning-permit","provision":"sw-approval-classes-2023:37","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"批前公示无异议、一并申请的工程规划许可4个工作日核发","en":"Applied for together, no objection raised: planning permit within 4 working days"},"citation":{"document":"sw-approval-classes-2023","title":{"zh":"汕尾市深化工程建设项目审批分类改革实施方案","en":"Shanwei construction approvals by class"},"number":"汕建规字〔2023〕2号","issuer":"汕尾市住房和城乡建设局","clause":"五、（一）5","words":"相关部门在4个工作日内核发许可证件","inForce":{"from":"2023-01-01","to":null}}};
const approvalStagesPlanningPermitAcceptedOnFact: Named = {"path":"stages.planningPermit.acceptedOn","zh":"建设工程规划许可：受理日期","en":"Planning permit: accepted","type":"date","slot":89};
const approvalStagesPlanningPermitCompletedOnFact: Named = {"path":"stages.planningPermit.completedOn","zh":"建设工程规划许可：办结日期","en":"Planning permit: completed","type":"date","slot":90};
const approvalLandDesignObjectedFact: Named = {"path":"land.designObjected","zh":"批前公示有异议","en":"Objection during the publicity","type":"yesno","slot":67};
const approvalApplicationAppliedTogetherFact: Named = {"path":"application.appliedTogether","zh":"一并申请的事项","en":"Applied for together","type":"codes","slot":259,"codes":{"planning":{"zh":"工程规划","en":"Planning permit"},"fire-design":{"zh":"消防设计","en":"Fire design"},"air-defence":{"zh":"人防","en":"Air defence"},"construction-permit":{"zh":"施工许可","en":"Construction permit"},"land-permit":{"zh":"用地规划许可","en":"Land-use permit"},"work-permit":{"zh":"外国人来华工作许可","en":"Work permit of a foreigner"},"residence-permit":{"zh":"外国人居留许可","en":"Residence permit of a foreigner"}}};
const PERIOD_208: Period = {"unit":"workingDays","amount":4};
const HEAD_209: Head = {"rule":"sw-approval-classes-2023/start-publicity-begins-in-listing","provision":"sw-approval-classes-2023:52","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"方案批前公示在土地挂牌公告期间开始","en":"Publicity of the design begins during the land listing"},"citation":{"document":"sw-approval-classes-2023","title":{"zh":"汕尾市深化工程建设项目审批分类改革实施方案","en":"Shanwei construction approvals by class"},"number":"汕建规字〔2023〕2号","issuer":"汕尾市住房和城乡建设局","clause":"五、（二）4","words":"在土地挂牌公告期间一并开展项目设计方案批前公示","inForce":{"from":"2023-01-01","to":null}}};
const approvalLandListingStartedOnFact: Named = {"path":"land.listingStartedOn","zh":"土地挂牌公告开始日期","en":"Land listing started","type":"date","slot":63};
const approvalLandDesignPublicityStartedOnFact: Named = {"path":"land.designPublicityStartedOn","zh":"方案批前公示开始日期","en":"Publicity of the design started","type":"date","slot":65};
const approvalLandReadinessFact: Named = {"path":"land.readiness","zh":"出让时方案情况","en":"State of the design when sold","type":"codes","slot":48,"codes":{"design-reviewed":{"zh":"出让前完成方案编制及审查","en":"Design made and reviewed before the sale"},"design-by-district":{"zh":"方案由区政府组织编制和审查","en":"Design organised and reviewed by the district"},"clear-conditions":{"zh":"规划建设条件明确","en":"Planning conditions clear"},"simple-structure":{"zh":"建筑结构相对简单","en":"Structure fairly simple"},"standard-design":{"zh":"采用标准化方案设计","en":"Standard design"}}};
const HEAD_213: Head = {"rule":"sw-approval-classes-2023/start-joint-construction-permit","provision":"sw-approval-classes-2023:55","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"拿地即开工项目一并申请的施工许可2个工作日核发","en":"Construction from the acquisition of land, applied for together: construction permit within 2 working days"},"citation":{"document":"sw-approval-classes-2023","title":{"zh":"汕尾市深化工程建设项目审批分类改革实施方案","en":"Shanwei construction approvals by class"},"number":"汕建规字〔2023〕2号","issuer":"汕尾市住房和城乡建设局","clause":"五、（二）6","words":"2个工作日内核发相关许可证件","inForce":{"from":"2023-01-01","to":null}}};
const approvalStagesConstructionPermitAcceptedOnFact: Named = {"path":"stages.constructionPermit.acceptedOn","zh":"施工许可：受理日期","en":"Construction permit: accepted","type":"date","slot":92};
const approvalStagesConstructionPermitCompletedOnFact: Named = {"path":"stages.constructionPermit.completedOn","zh":"施工许可：办结日期","en":"Construction permit: completed","type":"date","slot":93};
const HEAD_216: Head = {"rule":"sw-approval-classes-2023/renovation-scheme-review","provision":"sw-approval-classes-2023:61","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"改造方案联合审查5个工作日办结","en":"Joint review of the renovation scheme within 5 working days"},"citation":{"document":"sw-approval-classes-2023","title":{"zh":"汕尾市深化工程建设项目审批分类改革实施方案","en":"Shanwei construction approvals by class"},"number":"汕建规字〔2023〕2号","issuer":"汕尾市住房和城乡建设局","clause":"五、（三）","words":"一次性出具联合审查意见并告知建设单位需要办理的审批事项，办理时限不超过5个工作日","inForce":{"from":"2023-01-01","to":null}}};
const approvalStagesPlanReviewAcceptedOnFact: Named = {"path":"stages.planReview.acceptedOn","zh":"方案联合审查：受理日期","en":"Joint review of the scheme: accepted","type":"date","slot":79};
const approvalStagesPlanReviewAppliedOnFact: Named = {"path":"stages.planReview.appliedOn","zh":"方案联合审查：申请日期","en":"Joint review of the scheme: applied for","type":"date","slot":78};
const approvalStagesPlanReviewCompletedOnFact: Named = {"path":"stages.planReview.completedOn","zh":"方案联合审查：办结日期","en":"Joint review of the scheme: completed","type":"date","slot":80};
const HEAD_220: Head = {"rule":"sw-approval-classes-2023/renovation-approvals","provision":"sw-approval-classes-2023:63","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"方案通过后相关审批3个工作日办结","en":"Approvals after the scheme was passed within 3 working days"},"citation":{"document":"sw-approval-classes-2023","title":{"zh":"汕尾市深化工程建设项目审批分类改革实施方案","en":"Shanwei construction approvals by class"},"number":"汕建规字〔2023〕2号","issuer":"汕尾市住房和城乡建设局","clause":"五、（三）","words":"方案审查通过后由有关部门按需并联办理相关审批手续，办理时限不超过3个工作日","inForce":{"from":"2023-01-01","to":null}}};
const approvalStagesParallelApprovalAcceptedOnFact: Named = {"path":"stages.parallelApproval.acceptedOn","zh":"并联审批：受理日期","en":"Parallel approval: accepted","type":"date","slot":98};
const approvalStagesParallelApprovalCompletedOnFact: Named = {"path":"stages.parallelApproval.completedOn","zh":"并联审批：办结日期","en":"Parallel approval: completed","type":"date","slot":99};
const HEAD_223: Head = {"rule":"sw-approval-classes-2023/renovation-acceptance-participants","provision":"sw-approval-classes-2023:72","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"联合验收由参建各方、部门、居委会和业主代表参加","en":"Joint acceptance with contractors, departments, residents’ committee and owners"},"citation":{"document":"sw-approval-classes-2023","title":{"zh":"汕尾市深化工程建设项目审批分类改革实施方案","en":"Shanwei construction approvals by class"},"number":"汕建规字〔2023〕2号","issuer":"汕尾市住房和城乡建设局","clause":"五、（三）","words":"由建设单位组织参建各方及相关部门（单位）、居委会、业主代表等进行联合验收","inForce":{"from":"2023-01-01","to":null}}};
const approvalStagesJointAcceptanceParticipantsFact: Named = {"path":"stages.jointAcceptance.participants","zh":"联合验收：参加单位","en":"Joint acceptance: participants","type":"codes","slot":110,"codes":{"builder":{"zh":"建设单位","en":"Builder"},"contractors":{"zh":"参建各方","en":"Parties to the works"},"departments":{"zh":"相关部门","en":"Departments"},"residents-committee":{"zh":"居委会","en":"Residents’ committee"},"owners":{"zh":"业主代表","en":"Representatives of the owners"},"utilities":{"zh":"市政公用服务单位","en":"Utilities"}}};
const CODES_225 = say.allThere(approvalStagesJointAcceptanceParticipantsFact);
const CODES_226 = {"code":"builder","label":{"zh":"建设单位","en":"Builder"}};
const CODES_227 = {"code":"contractors","label":{"zh":"参建各方","en":"Parties to the works"}};
const CODES_228 = {"code":"departments","label":{"zh":"相关部门","en":"Departments"}};
const CODES_229 = {"code":"residents-committee","label":{"zh":"居委会","en":"Residents’ committee"}};
const CODES_230 = {"code":"owners","label":{"zh":"业主代表","en":"Representatives of the owners"}};
const HEAD_231: Head = {"rule":"fs-graded-approval-2023/simple-filing","provision":"fs-graded-approval-2023:10","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"简易低风险项目实行投资项目备案","en":"Simple low-risk: the investment is filed, not approved"},"remedy":{"zh":"不符合本类条件，按一般项目办理","en":"Not of this class: handle the project as an ordinary one"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"二、（一）","words":"实行投资项目备案","inForce":{"from":"2023-01-01","to":null}}};
const approvalProjectProcedureFact: Named = {"path":"project.procedure","zh":"立项方式","en":"How the investment is admitted","type":"code","slot":19,"codes":{"filing":{"zh":"备案","en":"Filing"},"verification":{"zh":"核准","en":"Verification"},"approval":{"zh":"审批","en":"Approval"}}};
const CODES_233 = say.allThere(approvalProjectProcedureFact);
const CODES_234 = say.lacking(approvalProjectProcedureFact, [{"code":"filing","label":{"zh":"备案","en":"Filing"}}], true);
const HEAD_235: Head = {"rule":"fs-graded-approval-2023/low-risk-voltage","provision":"fs-graded-approval-2023:20","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"低风险低压电力外线为380伏及以下","en":"Low-risk low-voltage line: 380 V at most"},"remedy":{"zh":"不属低风险外线，应办理相关审批","en":"Not a low-risk line: apply for the permits"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"二、（五）","words":"380 伏及以下低压电力外线接入工程","inForce":{"from":"2023-01-01","to":null}}};
const CODES_236 = new Set<string | number | boolean>([10000,20000]);
const approvalLineApprovalFreeFact: Named = {"path":"line.approvalFree","zh":"按免审批（低风险）办理","en":"Handled as free of approval (low risk)","type":"yesno","slot":131};
const HEAD_238: Head = {"rule":"fs-graded-approval-2023/low-risk-new-duct-green-land","provision":"fs-graded-approval-2023:23","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"新建通道的低风险10/20千伏外线占用绿地不超过300平方米","en":"Low-risk 10 or 20 kV line with new duct: at most 300 m² of green land for a time"},"remedy":{"zh":"不属低风险外线，应办理相关审批","en":"Not a low-risk line: apply for the permits"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"二、（五）","words":"且临时占用绿地面积不超过 300 平方米的 10/20 千伏高压电力外线接入工程","inForce":{"from":"2023-01-01","to":null}}};
const approvalLineGreenLandFact: Named = {"path":"line.greenLand","zh":"临时占用绿地面积","en":"Green land occupied for a time","type":"number","slot":129,"unit":"m²"};
const approvalLineNewDuctLengthFact: Named = {"path":"line.newDuctLength","zh":"新建电力通道长度","en":"Length of new power duct","type":"number","slot":128,"unit":"m"};
const HEAD_241: Head = {"rule":"fs-graded-approval-2023/station-occupies","provision":"fs-graded-approval-2023:35","severity":"warning","mandatory":false,"evidence":"papers","title":{"zh":"5G基站项目主要指临时占用绿地、道路、水域沿线、公路","en":"Base stations: mainly those that occupy green land, roads, watersides or highways for a time"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"二、（八）","words":"审批范围主要包括临时占用公共绿地、城市道路、水域沿线及公路","inForce":{"from":"2023-01-01","to":null}}};
const approvalStationOccupiesFact: Named = {"path":"station.occupies","zh":"临时占用","en":"What it occupies for a time","type":"code","slot":145,"codes":{"green-land":{"zh":"公共绿地","en":"Public green land"},"road":{"zh":"城市道路","en":"Urban road"},"waterside":{"zh":"水域沿线","en":"Waterside"},"highway":{"zh":"公路","en":"Highway"},"none":{"zh":"不占用","en":"None"}}};
const CODES_243 = say.allThere(approvalStationOccupiesFact);
const CODES_244 = say.lacking(approvalStationOccupiesFact, [{"code":"green-land","label":{"zh":"公共绿地","en":"Public green land"}}, {"code":"road","label":{"zh":"城市道路","en":"Urban road"}}, {"code":"waterside","label":{"zh":"水域沿线","en":"Waterside"}}, {"code":"highway","label":{"zh":"公路","en":"Highway"}}], true);
const HEAD_245: Head = {"rule":"fs-graded-approval-2023/publicity-begins-in-listing","provision":"fs-graded-approval-2023:41","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"方案批前公示在土地挂牌公告期间开始","en":"Publicity of the design begins during the land listing"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"三、（二）1","words":"土地挂牌公告期间一并开展建设工程设计方案批前公示","inForce":{"from":"2023-01-01","to":null}}};
const HEAD_246: Head = {"rule":"fs-graded-approval-2023/design-joint-application","provision":"fs-graded-approval-2023:44","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"取得用地成交确认后可一并申请用地、人防、规划许可","en":"Land-use, air-defence and planning permits may be applied for together once the land deal is confirmed"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"三、（二）1","words":"可一并申请建设用地规划许可证核发（与签订土地使用权出让合同合并办理","inForce":{"from":"2023-01-01","to":null}}};
const HEAD_247: Head = {"rule":"fs-graded-approval-2023/renovation-planning-permit","provision":"fs-graded-approval-2023:66","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"改造项目同步办理的工程规划许可2个工作日核发","en":"Renovation, handled at the same time: planning permit within 2 working days"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"三、（四）3","words":"同步办理建设工程规划许可和建筑工程施工许可，办理时限不超过 2 个工作日","inForce":{"from":"2023-01-01","to":null}}};
const approvalRenovationChangesFact: Named = {"path":"renovation.changes","zh":"改造涉及的改变","en":"What the works change","type":"codes","slot":142,"codes":{"floor-area":{"zh":"增加建筑面积","en":"More floor area"},"height":{"zh":"增加建筑高度","en":"More height"},"storeys":{"zh":"增加建筑层数","en":"More storeys"},"structure":{"zh":"改变建筑结构","en":"Structure"},"main-structure":{"zh":"改变主体结构","en":"Main structure"},"structural-grade":{"zh":"降低结构安全等级","en":"Lower structural safety grade"},"facade":{"zh":"修改外立面","en":"Façade"},"use":{"zh":"变更使用性质、功能","en":"Use or function"},"fire-protection":{"zh":"改动防火分区、疏散、消防设施","en":"Fire compartments, escape or equipment"},"safety-or-fire-risk":{"zh":"增加安全或消防风险","en":"Higher safety or fire risk"},"title":{"zh":"需办理产权登记","en":"Title must be registered"},"land-right":{"zh":"改变土地用途、权属、期限或规划条件","en":"Land use, right, term or planning conditions"},"new-land":{"zh":"新增用地","en":"Additional land"},"layout":{"zh":"改变用地现状和建设格局","en":"Layout of the site"}}};
const HEAD_249: Head = {"rule":"fs-graded-approval-2023/renovation-joint-acceptance","provision":"fs-graded-approval-2023:68","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"取得施工许可的改造项目联合验收5个工作日办结","en":"Renovation with a construction permit: joint acceptance within 5 working days"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"三、（四）4","words":"进行一次性联合验收，办理时限不超过 5 个工作日","inForce":{"from":"2023-01-01","to":null}}};
const approvalStagesJointAcceptanceAcceptedOnFact: Named = {"path":"stages.jointAcceptance.acceptedOn","zh":"联合验收：受理日期","en":"Joint acceptance: accepted","type":"date","slot":108};
const approvalStagesJointAcceptanceCompletedOnFact: Named = {"path":"stages.jointAcceptance.completedOn","zh":"联合验收：办结日期","en":"Joint acceptance: completed","type":"date","slot":109};
const approvalProceduresDoneFact: Named = {"path":"procedures.done","zh":"已完成的手续","en":"Carried out","type":"codes","slot":279,"codes":{"traffic-assessment":{"zh":"交通影响评价","en":"Traffic assessment"},"flood-assessment":{"zh":"洪水影响评价","en":"Flood assessment"},"seismic-assessment":{"zh":"地震安全性评价","en":"Seismic assessment"},"geological-assessment":{"zh":"地质灾害评估","en":"Geological-hazard assessment"},"environmental-assessment":{"zh":"环境影响评价","en":"Environmental assessment"},"expert-review":{"zh":"专家评审","en":"Expert review"},"land-planning-permit":{"zh":"建设用地规划许可","en":"Land-use planning permit"},"site-opinion":{"zh":"规划选址意见","en":"Site opinion"},"new-site-opinion":{"zh":"重新办理选址意见书","en":"New site opinion"},"land-pre-review":{"zh":"用地预审","en":"Pre-review of land use"},"planning-permit":{"zh":"建设工程规划许可","en":"Planning permit of the works"},"construction-permit":{"zh":"施工许可","en":"Construction permit"},"design-review":{"zh":"设计方案审查","en":"Review of the design"},"drawing-review":{"zh":"施工图审查","en":"Review of the drawings"},"fire-design-review":{"zh":"消防设计审查","en":"Fire design review"},"air-defence-basement":{"zh":"修建防空地下室","en":"Air-defence basement"},"supervision-contract":{"zh":"委托工程监理","en":"Supervision contract"},"planning-inspection":{"zh":"规划检验","en":"Planning inspection"},"setting-out-check":{"zh":"现场验线","en":"Setting-out check on site"},"second-publicity":{"zh":"再次批前公示","en":"Second publicity before approval"},"drainage-permit":{"zh":"污水排入排水管网许可（临时）","en":"Drainage permit (temporary)"},"waste-disposal-approval":{"zh":"城市建筑垃圾处置核准","en":"Approval of waste disposal"},"road-permit":{"zh":"占用挖掘道路许可","en":"Permit to occupy or dig up roads"},"green-land-permit":{"zh":"临时占用绿地许可","en":"Permit to occupy green land"},"external-line-approval":{"zh":"外线工程审批或征求意见","en":"Approval of, or opinion on, the external line"},"relocation-design-check":{"zh":"管线迁改设计方案核查","en":"Check of the relocation design"},"noise-work-opinion":{"zh":"噪声作业施工意见书","en":"Opinion on noisy works"},"completion-filing":{"zh":"单独竣工验收备案","en":"Separate completion filing"},"online-contract-signing":{"zh":"买卖合同网签","en":"Online signing of the sales contract"},"pre-planning":{"zh":"前期策划生成","en":"Planning before the project is set up"},"joint-review":{"zh":"联合评审","en":"Joint review"},"filing-with-original-authority":{"zh":"报原审批机构备案","en":"Filing with the authority that first approved"},"design-review-again":{"zh":"重新审查设计方案","en":"Design reviewed again"},"drawing-review-again":{"zh":"重新审查施工图","en":"Drawings reviewed again"},"budget-review":{"zh":"工程项目预算评审","en":"Budget review"},"preliminary-design-approval":{"zh":"初步设计及概算审批","en":"Approval of preliminary design and estimate"}}};
const HEAD_253: Head = {"rule":"fs-graded-approval-2023/connection-at-permit-stage","provision":"fs-graded-approval-2023:69","severity":"warning","mandatory":true,"evidence":"papers","title":{"zh":"市政公用服务报装提前到工程建设许可阶段","en":"Utility connection applied for at the construction-permit stage"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"三、（五）1","words":"市政公用服务报装提前到工程建设许可阶段办理","inForce":{"from":"2023-01-01","to":null}}};
const CODES_254 = new Set<string | number | boolean>(["power-connection","water-connection","gas-connection","telecom-connection","joint-utility-connection"]);
const approvalConnectionAppliedAtPermitStageFact: Named = {"path":"connection.appliedAtPermitStage","zh":"在工程建设许可阶段报装","en":"Applied for at the construction-permit stage","type":"yesno","slot":154};
const approvalConnectionExternalLineFact: Named = {"path":"connection.externalLine","zh":"有外线工程","en":"External line needed","type":"yesno","slot":148};
const approvalConnectionForConstructionProjectFact: Named = {"path":"connection.forConstructionProject","zh":"因房屋建筑、城市基础设施项目建设需要而接入","en":"Needed by a construction project","type":"yesno","slot":155};
const CODES_258 = say.yesAsRequired(approvalConnectionAppliedAtPermitStageFact);
const CODES_259 = say.noThoughRequired(approvalConnectionAppliedAtPermitStageFact);
const HEAD_260: Head = {"rule":"fs-graded-approval-2023/substation-planning-permit-suspended","provision":"fs-graded-approval-2023:81","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"变电站规划许可1个工作日核发（批前公示按暂停扣除）","en":"Substation: planning permit within 1 working day, publicity entered as a suspension"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"三、（七）2","words":"办理时限不超过 1 个工作日（不含批前公示时间）","inForce":{"from":"2023-01-01","to":null}}};
const approvalGridFeaturesFact: Named = {"path":"grid.features","zh":"工程情况","en":"Features of the project","type":"codes","slot":143,"codes":{"substation":{"zh":"变电站","en":"Substation"},"real-estate-substation":{"zh":"房地产开发项目变电站配套","en":"Substation that belongs to a real-estate development"},"state-allocated-land":{"zh":"需使用划拨国有土地","en":"Needs allocated state land"},"no-new-construction-land":{"zh":"不改变用途、无建（构）筑物、不新增建设用地","en":"Use unchanged, no structures, no new construction land"},"approved-construction-land":{"zh":"使用已批准的建设用地","en":"On approved construction land"},"less-land-or-shorter-line":{"zh":"用地减少或线路缩短","en":"Less land or a shorter line"},"site-extended":{"zh":"超出原选址范围","en":"Outside the original site"}}};
const PERIOD_262: Period = {"unit":"workingDays","amount":1};
const HEAD_263: Head = {"rule":"fs-graded-approval-2023/station-parallel-approval","provision":"fs-graded-approval-2023:90","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"5G基站5个工作日完成并联审批","en":"Base station: parallel approval within 5 working days"},"citation":{"document":"fs-graded-approval-2023","title":{"zh":"佛山市工程建设项目分级分类审批管理实施方案","en":"Foshan graded construction approvals"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"三、（八）1","words":"在 5 个工作日内完成并联审批","inForce":{"from":"2023-01-01","to":null}}};
const HEAD_264: Head = {"rule":"fs-fast-approval-2023/line-start-after-report","provision":"fs-fast-approval-2023:24","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"非禁免批的外线报备后即可开工","en":"A line not on the prohibited list may start once reported"},"citation":{"document":"fs-fast-approval-2023","title":{"zh":"佛山市工程建设项目高效审批“益晒你”行动方案（2023年修订版）","en":"Foshan fast construction approvals, revised 2023"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"（十六）","words":"市政公用服务企业通过系统提交材料报备后即可开工","inForce":{"from":"2023-01-01","to":null}}};
const CODES_265 = new Set<string | number | boolean>(["water","power","gas"]);
const approvalProceduresDemandedFact: Named = {"path":"procedures.demanded","zh":"要求办理的手续","en":"Demanded of the applicant","type":"codes","slot":278,"codes":{"traffic-assessment":{"zh":"交通影响评价","en":"Traffic assessment"},"flood-assessment":{"zh":"洪水影响评价","en":"Flood assessment"},"seismic-assessment":{"zh":"地震安全性评价","en":"Seismic assessment"},"geological-assessment":{"zh":"地质灾害评估","en":"Geological-hazard assessment"},"environmental-assessment":{"zh":"环境影响评价","en":"Environmental assessment"},"expert-review":{"zh":"专家评审","en":"Expert review"},"land-planning-permit":{"zh":"建设用地规划许可","en":"Land-use planning permit"},"site-opinion":{"zh":"规划选址意见","en":"Site opinion"},"new-site-opinion":{"zh":"重新办理选址意见书","en":"New site opinion"},"land-pre-review":{"zh":"用地预审","en":"Pre-review of land use"},"planning-permit":{"zh":"建设工程规划许可","en":"Planning permit of the works"},"construction-permit":{"zh":"施工许可","en":"Construction permit"},"design-review":{"zh":"设计方案审查","en":"Review of the design"},"drawing-review":{"zh":"施工图审查","en":"Review of the drawings"},"fire-design-review":{"zh":"消防设计审查","en":"Fire design review"},"air-defence-basement":{"zh":"修建防空地下室","en":"Air-defence basement"},"supervision-contract":{"zh":"委托工程监理","en":"Supervision contract"},"planning-inspection":{"zh":"规划检验","en":"Planning inspection"},"setting-out-check":{"zh":"现场验线","en":"Setting-out check on site"},"second-publicity":{"zh":"再次批前公示","en":"Second publicity before approval"},"drainage-permit":{"zh":"污水排入排水管网许可（临时）","en":"Drainage permit (temporary)"},"waste-disposal-approval":{"zh":"城市建筑垃圾处置核准","en":"Approval of waste disposal"},"road-permit":{"zh":"占用挖掘道路许可","en":"Permit to occupy or dig up roads"},"green-land-permit":{"zh":"临时占用绿地许可","en":"Permit to occupy green land"},"external-line-approval":{"zh":"外线工程审批或征求意见","en":"Approval of, or opinion on, the external line"},"relocation-design-check":{"zh":"管线迁改设计方案核查","en":"Check of the relocation design"},"noise-work-opinion":{"zh":"噪声作业施工意见书","en":"Opinion on noisy works"},"completion-filing":{"zh":"单独竣工验收备案","en":"Separate completion filing"},"online-contract-signing":{"zh":"买卖合同网签","en":"Online signing of the sales contract"},"pre-planning":{"zh":"前期策划生成","en":"Planning before the project is set up"},"joint-review":{"zh":"联合评审","en":"Joint review"},"filing-with-original-authority":{"zh":"报原审批机构备案","en":"Filing with the authority that first approved"},"design-review-again":{"zh":"重新审查设计方案","en":"Design reviewed again"},"drawing-review-again":{"zh":"重新审查施工图","en":"Drawings reviewed again"},"budget-review":{"zh":"工程项目预算评审","en":"Budget review"},"preliminary-design-approval":{"zh":"初步设计及概算审批","en":"Approval of preliminary design and estimate"}}};
const approvalLineOnProhibitedListFact: Named = {"path":"line.onProhibitedList","zh":"在禁止免审批清单内","en":"On the list that is not free of approval","type":"yesno","slot":132};
const CODES_268 = say.nothingForbidden(approvalProceduresDemandedFact);
const CODES_269 = {"code":"external-line-approval","label":{"zh":"外线工程审批或征求意见","en":"Approval of, or opinion on, the external line"}};
const CODES_270 = {"code":"road-permit","label":{"zh":"占用挖掘道路许可","en":"Permit to occupy or dig up roads"}};
const CODES_271 = {"code":"green-land-permit","label":{"zh":"临时占用绿地许可","en":"Permit to occupy green land"}};
const HEAD_272: Head = {"rule":"fs-fast-approval-2023/one-survey-per-object","provision":"fs-fast-approval-2023:28","severity":"warning","mandatory":false,"evidence":"papers","title":{"zh":"同一标的物只测一次","en":"The same object is surveyed once"},"citation":{"document":"fs-fast-approval-2023","title":{"zh":"佛山市工程建设项目高效审批“益晒你”行动方案（2023年修订版）","en":"Foshan fast construction approvals, revised 2023"},"number":null,"issuer":"佛山市工程建设项目审批制度改革工作领导小组办公室","clause":"（十八）","words":"按照同一标的物只测一次原则","inForce":{"from":"2023-01-01","to":null}}};
const CODES_273 = [say.assumption(["project.noLocalSurvey"], {"zh":"不涉及地方测绘的简易项目为是","en":"Simple works without local surveying is yes"})];
const approvalEffortSurveysOfSameObjectFact: Named = {"path":"effort.surveysOfSameObject","zh":"同一标的物测绘次数","en":"Surveys of the same object","type":"count","slot":295};
const HEAD_275: Head = {"rule":"dg-business-regulation-draft-2023/one-licence-several-addresses","provision":"dg-business-regulation-draft-2023:11","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"依法推行“一照多址”","en":"Several addresses on one licence"},"citation":{"document":"dg-business-regulation-draft-2023","title":{"zh":"东莞市优化营商环境条例（草案征求意见稿）","en":"Dongguan business-environment regulation, consultation draft"},"number":null,"issuer":"东莞市发展和改革局","clause":"第十一条第二款（一照多址）","words":"依法推行“一照多址”“一址多照”登记","inForce":{"from":"2023-01-01","to":null}}};
const CODES_276 = new Set<string | number | boolean>(["company-registration","company-change"]);
const CODES_277 = [say.assumption(["conduct.legalBasis"], {"zh":"有法定依据为是","en":"There is a statutory basis is yes"})];
const CODES_278 = say.forbiddenFound(approvalConductRefusalsFact, [{"code":"multi-address","label":{"zh":"一照多址","en":"One licence, several addresses"}}]);
const HEAD_279: Head = {"rule":"dg-business-regulation-draft-2023/debts-settled-before-deregistration","provision":"dg-business-regulation-draft-2023:17","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"有债权债务的，依法解决后注销","en":"Debts and claims settled before deregistration"},"citation":{"document":"dg-business-regulation-draft-2023","title":{"zh":"东莞市优化营商环境条例（草案征求意见稿）","en":"Dongguan business-environment regulation, consultation draft"},"number":null,"issuer":"东莞市发展和改革局","clause":"第十二条第二款（债权债务依法解决后注销）","words":"对有债权债务的市场主体，在债权债务依法解决后及时办理注销","inForce":{"from":"2023-01-01","to":null}}};
const approvalCompanyDebtsSettledOnFact: Named = {"path":"company.debtsSettledOn","zh":"债权债务解决日期","en":"Debts settled","type":"date","slot":351};
const approvalTimelineCompletedOnFact: Named = {"path":"timeline.completedOn","zh":"办结日期","en":"Completed","type":"date","slot":6};
const approvalCompanyHasDebtsFact: Named = {"path":"company.hasDebts","zh":"有未了债权债务","en":"Debts or claims outstanding","type":"yesno","slot":350};
const HEAD_283: Head = {"rule":"dg-business-regulation-draft-2023/stages-in-parallel","provision":"dg-business-regulation-draft-2023:82","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"工程审批每阶段并联审批","en":"Approvals of each construction stage in parallel"},"citation":{"document":"dg-business-regulation-draft-2023","title":{"zh":"东莞市优化营商环境条例（草案征求意见稿）","en":"Dongguan business-environment regulation, consultation draft"},"number":null,"issuer":"东莞市发展和改革局","clause":"第二十九条第一款（并联审批）","words":"每个阶段实行“一家牵头、并联审批、限时办结”","inForce":{"from":"2023-01-01","to":null}}};
const approvalHandlingModesFact: Named = {"path":"handling.modes","zh":"办理方式","en":"How it was handled","type":"codes","slot":311,"codes":{"online-throughout":{"zh":"全流程网上办理","en":"Online throughout"},"in-parallel":{"zh":"并联审批","en":"In parallel"},"deficiency-tolerant":{"zh":"容缺受理","en":"Accepted despite missing documents"},"commitment":{"zh":"告知承诺","en":"On commitment"},"commitment-exempt":{"zh":"告知承诺免审批","en":"Commitment in place of approval"},"exempt":{"zh":"豁免","en":"Exempt"},"simplified":{"zh":"简化编制内容","en":"Simplified contents"},"instant":{"zh":"秒批、即时办结","en":"Decided at once"},"fast-track":{"zh":"快速审批","en":"Fast track"},"prefilled":{"zh":"自动填写","en":"Filled in automatically"},"joint-opinion-once":{"zh":"一次性出具联合审查意见","en":"One joint opinion"},"online-joint-review":{"zh":"在线联合审查","en":"Joint review online"},"bundled":{"zh":"捆绑打包办理","en":"Bundled"},"single-level":{"zh":"同一层级审批","en":"At one level of government"},"formal-review":{"zh":"形式审查","en":"Formal review"},"review-waived":{"zh":"免审","en":"Review waived"},"dispatched-automatically":{"zh":"系统自动分派","en":"Dispatched automatically"},"one-window":{"zh":"一窗受理","en":"At one window"},"staged":{"zh":"分段监管","en":"In two stages"}}};
const approvalApplicationSeveralDepartmentsFact: Named = {"path":"application.severalDepartments","zh":"涉及多个部门","en":"Several departments involved","type":"yesno","slot":266};
const CODES_286 = say.allThere(approvalHandlingModesFact);
const CODES_287 = say.lacking(approvalHandlingModesFact, [{"code":"in-parallel","label":{"zh":"并联审批","en":"In parallel"}}], false);
const HEAD_288: Head = {"rule":"dg-business-regulation-draft-2023/appeals-answered","provision":"dg-business-regulation-draft-2023:111","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"及时回应市场主体的合理诉求","en":"Reasonable appeals of companies are answered"},"citation":{"document":"dg-business-regulation-draft-2023","title":{"zh":"东莞市优化营商环境条例（草案征求意见稿）","en":"Dongguan business-environment regulation, consultation draft"},"number":null,"issuer":"东莞市发展和改革局","clause":"第三十七条第一款","words":"采用多种方式及时倾听和回应市场主体的合理反映和诉求","inForce":{"from":"2023-01-01","to":null}}};
const CODES_289 = [say.assumption(["ticket.circumstances"], {"zh":"工单情形含诉求人明确不需要回复或无法联系诉求人","en":"Circumstances: Caller wants no reply or Caller could not be reached"})];
const approvalTicketReplyStepsFact: Named = {"path":"ticket.reply.steps","zh":"回复情况","en":"Steps taken","type":"codes","slot":202,"codes":{"result-told":{"zh":"告知办理结果","en":"Result told"},"evidence-kept":{"zh":"保存可追溯的回复证明","en":"Traceable evidence kept"}}};
const CODES_291 = say.allThere(approvalTicketReplyStepsFact);
const CODES_292 = say.lacking(approvalTicketReplyStepsFact, [{"code":"result-told","label":{"zh":"告知办理结果","en":"Result told"}}], false);
const HEAD_293: Head = {"rule":"jm-process-reform-2023/start-up-in-one-day","provision":"jm-process-reform-2023:8","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"开办企业一天办结","en":"A company is started within one day"},"citation":{"document":"jm-process-reform-2023","title":{"zh":"江门市系统推进流程再造打造湾区服务高地第三批工作任务方案","en":"Jiangmen process reform, third batch"},"number":"江府办函〔2023〕56号","issuer":"江门市人民政府办公室","clause":"五、（一天办结）","words":"强化落实开办企业“一天办结”改革","inForce":{"from":"2023-01-01","to":null}}};
const PERIOD_294: Period = {"unit":"days","amount":1};
const HEAD_295: Head = {"rule":"jm-process-reform-2023/change-of-operator","provision":"jm-process-reform-2023:25","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"个体工商户变更经营者可直接变更登记","en":"A sole trader’s change of operator is registered directly"},"citation":{"document":"jm-process-reform-2023","title":{"zh":"江门市系统推进流程再造打造湾区服务高地第三批工作任务方案","en":"Jiangmen process reform, third batch"},"number":"江府办函〔2023〕56号","issuer":"江门市人民政府办公室","clause":"九、（个体户变更经营者）","words":"个体工商户变更经营者的，可以直接向市场主体登记机关申请变更登记","inForce":{"from":"2023-01-01","to":null}}};
const approvalCompanyFormFact: Named = {"path":"company.form","zh":"主体类型","en":"Legal form","type":"code","slot":342,"codes":{"sole-trader":{"zh":"个体工商户","en":"Sole trader"},"natural-person-llc":{"zh":"内资自然人有限责任公司","en":"Domestic limited company of natural persons"},"foreign-invested":{"zh":"外商投资企业","en":"Foreign-invested enterprise"},"other":{"zh":"其他","en":"Other"}}};
const CODES_297 = say.forbiddenFound(approvalConductPracticesFact, [{"code":"cancel-and-reregister","label":{"zh":"变更经营者要求先注销","en":"Change of operator only after deregistration"}}]);
const HEAD_298: Head = {"rule":"gx-market-regulation-2023/standard-business-scope","provision":"gx-market-regulation-2023:102","severity":"advice","mandatory":false,"evidence":"papers","title":{"zh":"经营范围宜采用规范表述登记","en":"Scope of business registered in standard terms"},"citation":{"document":"gx-market-regulation-2023","title":{"zh":"广西贯彻落实《“十四五”市场监管现代化规划》实施方案","en":"Guangxi plan for modern market regulation"},"number":"桂政办发〔2023〕27号","issuer":"广西壮族自治区人民政府办公厅","clause":"二、（一）1 深入推进“证照分离”改革","words":"全面推进市场主体经营范围登记规范化","inForce":{"from":"2023-01-01","to":null}}};
const CODES_299 = new Set<string | number | boolean>(["company-registration","company-change","company-start-up"]);
const approvalCompanyStandardScopeFact: Named = {"path":"company.standardScope","zh":"经营范围采用规范表述","en":"Scope of business in standard terms","type":"yesno","slot":343};
const CODES_301 = say.yesAsRequired(approvalCompanyStandardScopeFact);
const CODES_302 = say.noThoughRequired(approvalCompanyStandardScopeFact);
const HEAD_303: Head = {"rule":"gx-market-regulation-2023/equal-treatment-in-approvals","provision":"gx-market-regulation-2023:36","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"准入许可、要素获取和经营运行平等对待各类市场主体","en":"Equal treatment in licences, access to resources and operation"},"citation":{"document":"gx-market-regulation-2023","title":{"zh":"广西贯彻落实《“十四五”市场监管现代化规划》实施方案","en":"Guangxi plan for modern market regulation"},"number":"桂政办发〔2023〕27号","issuer":"广西壮族自治区人民政府办公厅","clause":"二、（三）7 强化平等对待各类市场主体的制度保障","words":"在准入许可、要素获取、经营运行、政府采购和招标投标等方面对各类市场主体平等对待","inForce":{"from":"2023-01-01","to":null}}};
const CODES_304 = new Set<string | number | boolean>(["company-registration","company-change","company-deregistration","company-start-up","business-licence","food-licence","medical-device","investment-filing","construction-project","land-certificate","power-connection","water-connection","gas-connection","other-approval"]);
const CODES_305 = say.forbiddenFound(approvalConductPracticesFact, [{"code":"unequal-treatment","label":{"zh":"不平等对待","en":"Unequal treatment"}}]);
const HEAD_306: Head = {"rule":"gx-market-regulation-2023/no-discriminatory-entry-or-exit","provision":"gx-market-regulation-2023:51","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"不得设置不合理和歧视性的准入、退出条件","en":"No unreasonable and discriminatory condition of entry or exit"},"citation":{"document":"gx-market-regulation-2023","title":{"zh":"广西贯彻落实《“十四五”市场监管现代化规划》实施方案","en":"Guangxi plan for modern market regulation"},"number":"桂政办发〔2023〕27号","issuer":"广西壮族自治区人民政府办公厅","clause":"二、（三）8 畅通跨区域生产经营活动","words":"不得设置不合理和歧视性的准入、退出条件以限制商品服务、要素资源自由流动","inForce":{"from":"2023-01-01","to":null}}};
const CODES_307 = say.forbiddenFound(approvalConductPracticesFact, [{"code":"discriminatory-entry-or-exit","label":{"zh":"不合理、歧视性的准入退出条件","en":"Unreasonable or discriminatory entry or exit condition"}}]);
const HEAD_308: Head = {"rule":"bh-first-inquiry-2023/immediate-item-same-day","provision":"bh-first-inquiry-2023:17","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"材料齐全的即办件当场办结","en":"An immediate item with complete documents is completed on the spot"},"citation":{"document":"bh-first-inquiry-2023","title":{"zh":"北海市政务服务中心首问责任人制度","en":"Beihai first-inquiry responsibility rules"},"number":"北审批通〔2023〕45号","issuer":"北海市行政审批局","clause":"第五条（三）","words":"对材料齐全的，属于即办件当场办结","inForce":{"from":"2023-01-01","to":null}}};
const CODES_309 = new Set<string | number | boolean>(["letter-to-department","letter-to-person","email"]);
const TEXT_310: Head['title'] = {"zh":"咨询（申请）情形含首次接待为综合窗口前台，或联系方式为信函：写明收信部门或信函：指定收信人员或网络邮件","en":"Circumstances: First received at the front desk of the comprehensive window or Channel is Letter to a department or Letter to a person or E-mail"};
const approvalServiceCircumstancesFact: Named = {"path":"service.circumstances","zh":"事项和申请情形","en":"Circumstances","type":"codes","slot":369,"codes":{"simple-item":{"zh":"简单事项","en":"Simple item"},"one-matter-theme":{"zh":"“一件事”主题事项","en":"Part of a “one matter” theme"},"no-certificate-list":{"zh":"列入免证办清单","en":"On the list of items without certificates"},"deficiency-tolerance-list":{"zh":"列入容缺容错受理清单","en":"On the list of items accepted despite missing documents"},"seamless-mode":{"zh":"无感申办","en":"Handled without an application"},"in-service-centre":{"zh":"已进驻政务服务中心","en":"Placed in the service centre"},"site-limit-or-secrecy":{"zh":"因场地限制或涉密未进驻","en":"Not placed there for lack of space or for secrecy"},"available-online":{"zh":"已实现线上办理","en":"Can be handled online"},"service-code-shown":{"zh":"出示企业码、个人码","en":"Enterprise or personal code shown"},"paper-result-requested":{"zh":"要求纸质批复文件","en":"Result asked for on paper"},"irregular-handling":{"zh":"超时办结等异常情况","en":"Completed late or otherwise irregular"},"review-given":{"zh":"已作出评价","en":"Rated by the applicant"},"bad-review":{"zh":"差评","en":"Rated badly"},"complaint-filed":{"zh":"就网上服务投诉或评价","en":"Complaint or rating of an online service"},"scope-open-to-hk-macao":{"zh":"经营范围属对港澳居民开放行业","en":"Business open to residents of Hong Kong and Macao"},"in-industrial-park":{"zh":"在产业园区办理","en":"Handled in an industrial park"},"high-frequency-integrated":{"zh":"列入集成化办理的高频事项","en":"Frequent item to be handled in an integrated way"},"one-certificate-item":{"zh":"“一证即办”事项","en":"Done on one identity paper"},"documents-complete":{"zh":"材料齐全、符合法定受理条件","en":"Documents complete, statutory conditions met"},"title-clear":{"zh":"权属清晰","en":"Title clear"},"batch-case":{"zh":"批量件","en":"Batch of cases"},"survey-review-or-hearing":{"zh":"需现场踏勘、技术审查、听证","en":"Needs a site survey, technical review or hearing"},"licence-on-business-licence":{"zh":"许可证已加载至营业执照","en":"Licence carried on the business licence"},"holds-related-licence":{"zh":"持有关联许可证","en":"Holds a related licence"},"collective-meal-delivery":{"zh":"集体用餐配送单位","en":"Deliverer of collective meals"},"pre-review-applied":{"zh":"已申请拿地即开工预审查","en":"Pre-review before the land sale applied for"},"legacy-issue":{"zh":"历史遗留问题","en":"Legacy issue"},"non-notarised-inheritance":{"zh":"非公证继承","en":"Inheritance without a notarial deed"}}};
const approvalApplicationItemTypeFact: Named = {"path":"application.itemType","zh":"办件类型","en":"Type of item","type":"code","slot":256,"codes":{"immediate":{"zh":"即办件","en":"Decided on the spot"},"promised":{"zh":"承诺件","en":"Within a promised time"}}};
const HEAD_313: Head = {"rule":"hi-minimal-approval-2023/no-setting-out-check","provision":"hi-minimal-approval-2023:21","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"简易低风险项目放线承诺备案，不先行现场验线","en":"Simple low-risk project: setting-out is filed on commitment, no check on site first"},"citation":{"document":"hi-minimal-approval-2023","title":{"zh":"关于深化工程建设项目领域“极简审批”制度改革优化营商环境若干措施","en":"Hainan minimal approval of construction projects"},"number":"琼府办〔2023〕16号","issuer":"海南省人民政府办公厅","clause":"二、（八）","words":"采用承诺备案制","inForce":{"from":"2023-01-01","to":null}}};
const CODES_314 = new Set<string | number | boolean>(["special","transport","water","energy"]);
const CODES_315 = [say.assumption(["project.sector"], {"zh":"项目领域为特殊工程或交通或水利或能源","en":"Sector is Special works or Transport or Water conservancy or Energy"})];
const CODES_316 = say.forbiddenFound(approvalProceduresDemandedFact, [{"code":"setting-out-check","label":{"zh":"现场验线","en":"Setting-out check on site"}}]);
const HEAD_317: Head = {"rule":"hi-minimal-approval-2023/archives-on-commitment","provision":"hi-minimal-approval-2023:26","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"符合条件项目档案验收实行告知承诺","en":"Qualified projects: acceptance of archives on commitment"},"citation":{"document":"hi-minimal-approval-2023","title":{"zh":"关于深化工程建设项目领域“极简审批”制度改革优化营商环境若干措施","en":"Hainan minimal approval of construction projects"},"number":"琼府办〔2023〕16号","issuer":"海南省人民政府办公厅","clause":"三、（九）","words":"对符合条件项目档案验收实行告知承诺制","inForce":{"from":"2023-01-01","to":null}}};
const approvalProjectMeetsReliefConditionsFact: Named = {"path":"project.meetsReliefConditions","zh":"符合豁免或简化审批的条件","en":"Meets the conditions of the relief","type":"yesno","slot":26};
const CODES_319 = say.forbiddenFound(approvalConductRefusalsFact, [{"code":"archive-commitment","label":{"zh":"档案验收告知承诺","en":"Commitment in place of archive acceptance"}}]);
const HEAD_320: Head = {"rule":"sy-business-plan-2023/one-survey-commission-a-stage","provision":"sy-business-plan-2023:5","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"同一阶段测绘一次委托","en":"One survey commission in one stage"},"citation":{"document":"sy-business-plan-2023","title":{"zh":"三亚市创建一流营商环境2023年实施方案","en":"Sanya business-environment plan 2023"},"number":null,"issuer":"三亚市人民政府办公室","clause":"二、（一）2.（3）","words":"实行同一阶段“一次委托,成果共享”","inForce":{"from":"2023-01-01","to":null}}};
const approvalEffortSurveyCommissionsFact: Named = {"path":"effort.surveyCommissions","zh":"同一阶段测绘委托次数","en":"Surveys commissioned in one stage","type":"count","slot":294};
const HEAD_322: Head = {"rule":"sy-business-plan-2023/cadastral-survey-ahead","provision":"sy-business-plan-2023:14","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"先期联合验收时提前开展权籍调查","en":"The cadastral survey begins ahead, with the joint acceptance"},"citation":{"document":"sy-business-plan-2023","title":{"zh":"三亚市创建一流营商环境2023年实施方案","en":"Sanya business-environment plan 2023"},"number":null,"issuer":"三亚市人民政府办公室","clause":"二、（一）2.（5）","words":"提前开展不动产权籍调查工作","inForce":{"from":"2023-01-01","to":null}}};
const approvalStagesCadastralSurveyStartedOnFact: Named = {"path":"stages.cadastralSurvey.startedOn","zh":"不动产权籍调查：开始日期","en":"Cadastral survey: started","type":"date","slot":106};
const approvalLandInKeyParkFact: Named = {"path":"land.inKeyPark","zh":"位于重点（名录内）园区","en":"In a key or listed park","type":"yesno","slot":53};
const HEAD_325: Head = {"rule":"sy-business-plan-2023/one-combined-opinion","provision":"sy-business-plan-2023:22","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"水电气网联合报装使用综合审批意见单","en":"One combined opinion in a joint application for utilities"},"citation":{"document":"sy-business-plan-2023","title":{"zh":"三亚市创建一流营商环境2023年实施方案","en":"Sanya business-environment plan 2023"},"number":null,"issuer":"三亚市人民政府办公室","clause":"二、（一）3.（8）","words":"实行各部门关于企业联报事项综合审批意见单机制","inForce":{"from":"2023-01-01","to":null}}};
const approvalHandlingMergedFact: Named = {"path":"handling.merged","zh":"合并办理的事项","en":"Handled as one","type":"codes","slot":312,"codes":{"acceptance-items":{"zh":"竣工联合验收事项","en":"Items of acceptance"},"acceptance-opinion":{"zh":"统一出具验收意见","en":"One acceptance opinion"},"acceptance-and-filing":{"zh":"联合验收和竣工备案","en":"Joint acceptance and completion filing"},"planning-and-construction-permit":{"zh":"工程规划许可和施工许可","en":"Planning and construction permit"},"land-contract-and-permit":{"zh":"土地合同和用地规划许可","en":"Land contract and land-use permit"},"site-opinion-and-pre-review":{"zh":"选址意见和用地预审","en":"Site opinion and pre-review of land"},"land-permit-and-approval":{"zh":"用地规划许可和用地批准","en":"Land-use permit and land approval"},"budget-and-design":{"zh":"预算评审和初步设计概算","en":"Budget review and preliminary design"},"prefab-in-drawing-review":{"zh":"装配式方案纳入施工图审查","en":"Prefabrication plan in the drawing review"},"construction-equipment-it":{"zh":"基建、设备、信息化","en":"Construction, equipment and IT"},"investment-and-start-up-cost":{"zh":"固定资产投资和开办费","en":"Fixed investment and start-up cost"},"land-surveys":{"zh":"勘测定界和宗地测绘","en":"Boundary and parcel survey"},"acceptance-surveys":{"zh":"竣工阶段测绘","en":"Surveys of the acceptance stage"},"comprehensive-survey":{"zh":"综合测绘","en":"Comprehensive survey"},"combined-opinion":{"zh":"综合审批意见单","en":"One combined opinion"},"transfer-and-mortgage":{"zh":"转移登记和抵押登记","en":"Transfer and mortgage"},"licence-with-business-licence":{"zh":"许可证与营业执照","en":"Licence with the business licence"},"start-up-items":{"zh":"执照、印章、发票等一次发放","en":"Licence, seals, invoices together"},"insurance-with-registration":{"zh":"登记和参保信息同填","en":"Social insurance with the registration"},"outbound-filing":{"zh":"境外投资一口填报","en":"One filing of outbound investment"}}};
const CODES_327 = say.allThere(approvalHandlingMergedFact);
const CODES_328 = say.lacking(approvalHandlingMergedFact, [{"code":"combined-opinion","label":{"zh":"综合审批意见单","en":"One combined opinion"}}], false);
const HEAD_329: Head = {"rule":"sz-reform-plan-2023/enterprise-appeal-answered","provision":"sz-reform-plan-2023:72","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"企业诉求办理结果予以反馈","en":"The enterprise is told the result of its appeal"},"citation":{"document":"sz-reform-plan-2023","title":{"zh":"2023年深圳市深化“放管服”改革推动高质量发展行动计划","en":"Shenzhen 2023 administrative reform action plan"},"number":"深府办函〔2023〕15号","issuer":"深圳市人民政府办公厅","clause":"二、（二十二）","words":"加强企业诉求事件采集、受理、分拨、处置、督办、反馈、评价等全流程闭环管理","inForce":{"from":"2023-01-01","to":null}}};
const HEAD_330: Head = {"rule":"sz-convenient-approval-2019/list-states-demanding-unit","provision":"sz-convenient-approval-2019:29","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"保留证明清单列明索要单位","en":"The list of retained proofs states the unit that demands it"},"citation":{"document":"sz-convenient-approval-2019","title":{"zh":"深圳市深入推进审批服务便民化实施方案","en":"Shenzhen plan for convenient approvals"},"number":"深府办函〔2019〕125号","issuer":"深圳市人民政府办公厅","clause":"二、（三）9","words":"定依据、索要单位、开具单位、办理指南等","inForce":{"from":"2023-01-01","to":null}}};
const CODES_331 = new Set<string | number | boolean>(["government-service","other-approval","business-licence","food-licence","company-start-up","company-registration","company-change","company-deregistration","investment-filing","real-estate-registration","medical-device","driver-certificate","professional-qualification"]);
const approvalProofListEntryFact: Named = {"path":"proof.listEntry","zh":"清单载明的内容","en":"What the list says of it","type":"codes","slot":381,"codes":{"legal-basis":{"zh":"设定依据","en":"Legal basis"},"demanding-unit":{"zh":"索要单位","en":"Unit that demands it"},"issuing-unit":{"zh":"开具单位","en":"Unit that issues it"},"guide":{"zh":"办理指南","en":"Guide"}}};
const approvalProofOnRetainedListFact: Named = {"path":"proof.onRetainedList","zh":"列入保留证明事项清单并公布","en":"On the published list of retained proofs","type":"yesno","slot":379};
const CODES_334 = say.allThere(approvalProofListEntryFact);
const CODES_335 = say.lacking(approvalProofListEntryFact, [{"code":"demanding-unit","label":{"zh":"索要单位","en":"Unit that demands it"}}], false);
const HEAD_336: Head = {"rule":"sz-business-tasks-2020/start-up-one-platform","provision":"sz-business-tasks-2020:1","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"开办企业只需登录一个平台","en":"One platform to log in to when starting a company"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号1（一、深化商事登记制度改革）","words":"申请人仅需登录一个平台即可一次性填报","inForce":{"from":"2023-01-01","to":null}}};
const approvalEffortPlatformsFact: Named = {"path":"effort.platforms","zh":"登录的平台（系统）数","en":"Platforms or systems logged in to","type":"count","slot":286};
const approvalApplicationViaOneWindowPlatformFact: Named = {"path":"application.viaOneWindowPlatform","zh":"通过一窗通平台","en":"Through the one-window platform","type":"yesno","slot":255};
const HEAD_339: Head = {"rule":"sz-business-tasks-2020/building-30-days","provision":"sz-business-tasks-2020:56","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"房屋建筑类社会投资项目审批总时限30个工作日","en":"Private building projects are approved within 30 working days in all"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号23（二、深化工程建设项目审批制度改革）","words":"压缩房屋建筑工程类社会投资项目审批总时限至30个工作日","inForce":{"from":"2023-01-01","to":null}}};
const approvalProjectInvestmentFact: Named = {"path":"project.investment","zh":"投资类型","en":"Investment","type":"code","slot":16,"codes":{"private":{"zh":"社会投资","en":"Private"},"government":{"zh":"政府投资","en":"Government"}}};
const PERIOD_341: Period = {"unit":"workingDays","amount":30};
const HEAD_342: Head = {"rule":"sz-business-tasks-2020/gas-single-manager","provision":"sz-business-tasks-2020:92","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"工商用气客户由统一服务管家对接","en":"Industrial and commercial gas customers have one service manager"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号42（三、优化市政设施接入服务）","words":"客户报装燃气和使用燃气由统一的服务管家，统一对接客户","inForce":{"from":"2023-01-01","to":null}}};
const approvalConductServicesFact: Named = {"path":"conduct.services","zh":"提供的服务","en":"What was offered","type":"codes","slot":317,"codes":{"full-item-list":{"zh":"一次性告知全部事项和要求","en":"All items and requirements told at once"},"commitment-option":{"zh":"可选告知承诺","en":"Choice of commitment"},"simplified-renewal":{"zh":"简化换发","en":"Simplified renewal"},"tailored-flow":{"zh":"量身定制流程","en":"Tailored flow"},"instant-approval":{"zh":"秒批","en":"Instant approval"},"any-place-in-city":{"zh":"全城通办","en":"Anywhere in the city"},"online-application":{"zh":"网上申请","en":"Application online"},"online-tax-payment":{"zh":"网上缴税","en":"Tax paid online"},"name-self-declaration":{"zh":"名称自主申报","en":"Declaration of the name by oneself"},"simplified-deregistration":{"zh":"简易注销","en":"Simplified deregistration"},"one-licence-pass":{"zh":"一照通行","en":"One licence for all"},"power-pre-installation":{"zh":"电力预装","en":"Power installed in advance"},"proactive-contact":{"zh":"主动联系报装","en":"Utility made the first contact"},"one-stop-connection":{"zh":"一站式报装","en":"One-stop connection"},"online-tracking":{"zh":"在线查询进度和结果","en":"Progress and result online"},"guidance":{"zh":"导办、办事指引","en":"Guidance through the procedure"},"material-pre-check":{"zh":"材料预审","en":"Check of documents beforehand"},"policy-advice":{"zh":"政策咨询","en":"Advice on policies"},"rating":{"zh":"服务评价","en":"Service can be rated"},"home-service":{"zh":"上门办理","en":"Service at home"},"mail-service":{"zh":"邮寄、快递办理","en":"Handling by mail or courier"},"agency-service":{"zh":"代办","en":"Handling on behalf of the applicant"},"cross-district":{"zh":"跨区办","en":"Handling across districts"},"concentrated-handling":{"zh":"集中办","en":"Handling in batches"},"dedicated-person":{"zh":"专人办","en":"A dedicated person"},"single-manager":{"zh":"统一服务管家","en":"One service manager"},"online-pre-examination":{"zh":"网上预审","en":"Pre-examination online"},"offline-window":{"zh":"线下窗口办理","en":"Handling at a window"},"round-the-clock-online":{"zh":"网上全天候申请","en":"Online application around the clock"},"unified-guide":{"zh":"统一的办事流程图和办事指南","en":"One flow chart and guide for the whole"},"property-information-query":{"zh":"企业存量非住宅信息查询","en":"Query of non-residential property"},"contract-self-printing":{"zh":"自助打印合同","en":"Contract printed by oneself"},"joint-utility-application":{"zh":"水电气网联动报装（一网一窗）","en":"Joint application for utilities"},"free-combination":{"zh":"自由组合办理","en":"Free combination of services"}}};
const approvalApplicantGroupsFact: Named = {"path":"applicant.groups","zh":"申请人群体","en":"Groups of the applicant","type":"codes","slot":273,"codes":{"elderly":{"zh":"老年人","en":"Elderly"},"infirm":{"zh":"体弱者","en":"Infirm"},"ill":{"zh":"病人","en":"Ill"},"disabled":{"zh":"残疾人","en":"Disabled"},"pregnant":{"zh":"孕妇","en":"Pregnant"},"disabled-elderly":{"zh":"失能老人","en":"Old person who cannot care for himself"},"disabled-child":{"zh":"适龄残疾儿童少年","en":"Disabled child of school age"},"talent-child":{"zh":"高层次人才子女","en":"Child of a recognised talent"},"in-hardship":{"zh":"脱贫人口、农村低收入等困难群体","en":"Group in hardship"},"hk-macao-taiwan-or-overseas-chinese":{"zh":"港澳台居民、华侨","en":"From Hong Kong, Macao or Taiwan, or overseas Chinese"},"hk-macao":{"zh":"港澳居民、港澳企业","en":"Resident or enterprise of Hong Kong or Macao"},"foreigner":{"zh":"外籍人员","en":"Foreigner"},"foreign-top-talent":{"zh":"外国高端人才（A类）","en":"Foreign top talent (class A)"},"small-investor":{"zh":"中小投资者","en":"Small investor"},"technology-enterprise":{"zh":"科技型企业","en":"Technology enterprise"},"industrial-or-commercial":{"zh":"工商业用户","en":"Industrial or commercial customer"},"key-project":{"zh":"重点项目或其他产业项目单位","en":"Owner of a key or industrial project"},"disabled-student":{"zh":"残疾学生","en":"Disabled student"}}};
const CODES_345 = say.allThere(approvalConductServicesFact);
const CODES_346 = say.lacking(approvalConductServicesFact, [{"code":"single-manager","label":{"zh":"统一服务管家","en":"One service manager"}}], false);
const HEAD_347: Head = {"rule":"sz-business-tasks-2020/non-residential-one-procedure","provision":"sz-business-tasks-2020:99","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"企业存量非住宅转移登记用一个环节","en":"One procedure for the transfer of non-residential property between enterprises"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号44（四、优化不动产登记办理）","words":"用一个环节","inForce":{"from":"2023-01-01","to":null}}};
const approvalEffortProceduresFact: Named = {"path":"effort.procedures","zh":"环节（流程）数","en":"Procedures","type":"count","slot":287};
const approvalRealEstateCaseFact: Named = {"path":"realEstate.case","zh":"登记情形","en":"Kind of registration","type":"code","slot":361,"codes":{"enterprise-non-residential-transfer":{"zh":"企业间存量非住宅转移","en":"Transfer of existing non-residential property between companies"},"other-transfer":{"zh":"其他转移登记","en":"Other transfer"},"first-mortgage":{"zh":"首次抵押登记","en":"First mortgage"},"mortgage-cancellation":{"zh":"抵押权注销登记","en":"Cancellation of a mortgage"},"transfer-with-mortgage":{"zh":"转移登记合并抵押登记","en":"Transfer together with mortgage"},"used-home-transfer":{"zh":"二手房转移","en":"Transfer of a used home"},"information-query":{"zh":"信息查询","en":"Query of information"},"other":{"zh":"其他","en":"Other"},"merged-registration":{"zh":"合并登记","en":"Merged registration"},"mortgaged-transfer":{"zh":"带押过户","en":"Transfer with the mortgage kept"},"completed-home-mortgage":{"zh":"现房抵押","en":"Mortgage of a completed home"},"developer-first-registration":{"zh":"开发商首次登记","en":"First registration by a developer"},"developer-new-home-transfer":{"zh":"开发商新房转移","en":"Transfer of a new home by a developer"},"advance-notice":{"zh":"预告登记","en":"Advance notice"},"mortgage-advance-notice":{"zh":"抵押权预告登记","en":"Advance notice of a mortgage"},"uncompleted-mortgage":{"zh":"楼花抵押登记","en":"Mortgage of an uncompleted home"},"uncompleted-mortgage-cancellation":{"zh":"楼花抵押注销登记","en":"Cancellation of a mortgage of an uncompleted home"},"affordable-home-certificate":{"zh":"安居房换证登记","en":"Exchange of the certificate of an affordable home"},"seizure":{"zh":"查封登记","en":"Seizure"},"seizure-cancellation":{"zh":"注销查封登记","en":"Cancellation of a seizure"},"objection":{"zh":"异议登记","en":"Objection"},"certificate-reissue":{"zh":"证书、证明补发换发","en":"Certificate reissued"},"identity-change":{"zh":"自然人姓名、证件号码变更","en":"Change of name or identity number"},"enterprise-change":{"zh":"企业变更登记","en":"Change of an enterprise’s registration"}}};
const HEAD_350: Head = {"rule":"sz-business-tasks-2020/non-residential-one-visit","provision":"sz-business-tasks-2020:100","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"企业存量非住宅转移登记跑一次","en":"One visit for the transfer of non-residential property between enterprises"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号44（四、优化不动产登记办理）","words":"跑一次路","inForce":{"from":"2023-01-01","to":null}}};
const approvalEffortVisitsFact: Named = {"path":"effort.visits","zh":"跑动（到场）次数","en":"Visits","type":"count","slot":283};
const HEAD_352: Head = {"rule":"sz-business-tasks-2020/non-residential-one-issuing-window","provision":"sz-business-tasks-2020:101","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"企业存量非住宅转移登记由同一窗口出证","en":"The certificate of the transfer is issued at the same window"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号44（四、优化不动产登记办理）","words":"即时办结、同窗出证","inForce":{"from":"2023-01-01","to":null}}};
const approvalEffortIssuingWindowsFact: Named = {"path":"effort.issuingWindows","zh":"领证窗口数","en":"Windows that issue the results","type":"count","slot":291};
const HEAD_354: Head = {"rule":"sz-business-tasks-2020/first-mortgage-one-visit","provision":"sz-business-tasks-2020:105","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"合作银行网上办理抵押权首次登记只跑一次","en":"One visit for a first mortgage through a cooperating bank"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号46（四、优化不动产登记办理）","words":"只跑一次腿","inForce":{"from":"2023-01-01","to":null}}};
const approvalRealEstateViaBankFact: Named = {"path":"realEstate.viaBank","zh":"通过合作银行网上申请","en":"Online through a cooperating bank","type":"yesno","slot":362};
const HEAD_356: Head = {"rule":"sz-business-tasks-2020/first-mortgage-one-submission","provision":"sz-business-tasks-2020:106","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"合作银行网上办理抵押权首次登记只交一次材料","en":"Documents for a first mortgage through a cooperating bank are submitted once"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号46（四、优化不动产登记办理）","words":"只交一次材料","inForce":{"from":"2023-01-01","to":null}}};
const approvalEffortSubmissionsFact: Named = {"path":"effort.submissions","zh":"申请、填报或提交次数","en":"Times applied or submitted","type":"count","slot":290};
const HEAD_358: Head = {"rule":"sz-business-tasks-2020/first-mortgage-one-day","provision":"sz-business-tasks-2020:107","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"合作银行网上办理抵押权首次登记一天出证","en":"A first mortgage through a cooperating bank is certified within one day"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号46（四、优化不动产登记办理）","words":"一天出证","inForce":{"from":"2023-01-01","to":null}}};
const HEAD_359: Head = {"rule":"sz-business-tasks-2020/other-transfer-three-days","provision":"sz-business-tasks-2020:111","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"其他不动产转移登记3个工作日内办结","en":"Other transfers of real estate are registered within 3 working days"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号47（四、优化不动产登记办理）","words":"办理时间由5个工作日压缩至3个工作日以内","inForce":{"from":"2023-01-01","to":null}}};
const CODES_360 = new Set<string | number | boolean>(["other-transfer","used-home-transfer","developer-new-home-transfer","transfer-with-mortgage","mortgaged-transfer"]);
const CODES_361 = [say.assumption(["service.circumstances"], {"zh":"事项和申请情形含历史遗留问题或非公证继承","en":"Circumstances: Legacy issue or Inheritance without a notarial deed"})];
const HEAD_362: Head = {"rule":"sz-business-tasks-2020/inspection-result-visible","provision":"sz-business-tasks-2020:161","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"查验结果公开透明","en":"The result of a customs inspection is visible to the enterprise"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号81（七、促进跨境贸易便利化）","words":"实现查验调拨通知、查验进展和查验结果信息化流转与公开透明","inForce":{"from":"2023-01-01","to":null}}};
const CODES_363 = new Set<string | number | boolean>(["import-goods","export-goods"]);
const approvalTradeServicesFact: Named = {"path":"trade.services","zh":"提供的服务","en":"What is offered","type":"codes","slot":398,"codes":{"advance-declaration":{"zh":"进出口提前申报","en":"Advance declaration"},"inspection-notice":{"zh":"查询查验通知","en":"Notice of inspection visible"},"inspection-progress":{"zh":"查询查验进展","en":"Progress of inspection visible"},"inspection-result":{"zh":"查询查验结果","en":"Result of inspection visible"},"direct-pickup-or-loading":{"zh":"船边直提、抵港直装","en":"Pick-up at the ship’s side, direct loading"},"self-printing":{"zh":"自助打印（税单、原产地证书）","en":"Self-service printing of tax bills and certificates"},"container-tracking":{"zh":"集装箱全程追踪、实时查询","en":"Tracking of containers"}}};
const approvalTradeCircumstancesFact: Named = {"path":"trade.circumstances","zh":"货物和申报情形","en":"Circumstances","type":"codes","slot":396,"codes":{"declared-in-advance":{"zh":"提前申报","en":"Declared in advance"},"appointment-clearance":{"zh":"预约通关","en":"Clearance by appointment"},"tariff-quota-single-window":{"zh":"进口关税配额货物经单一窗口申报","en":"Goods under tariff quota declared in the single window"},"tariff-insurance-online":{"zh":"网上办理关税保证保险","en":"Tariff guarantee insurance taken out online"},"recognised-hk-test":{"zh":"香港进口试点法检商品（非农食）已有采信检验结果","en":"Pilot goods from Hong Kong with a recognised test result"},"sea-port":{"zh":"本市海港口岸","en":"Sea port of the city"},"inspected":{"zh":"海关查验","en":"Inspected by customs"},"containerised":{"zh":"集装箱货物","en":"Containerised goods"}}};
const CODES_366 = say.allThere(approvalTradeServicesFact);
const CODES_367 = say.lacking(approvalTradeServicesFact, [{"code":"inspection-result","label":{"zh":"查询查验结果","en":"Result of inspection visible"}}], false);
const HEAD_368: Head = {"rule":"sz-business-tasks-2020/one-matter-one-procedure","provision":"sz-business-tasks-2020:261","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"“一件事”主题一个流程办理","en":"One procedure for a “one matter” theme"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号155（十一、提升政务服务水平）","words":"一个流程办理","inForce":{"from":"2023-01-01","to":null}}};
const HEAD_369: Head = {"rule":"sz-business-tasks-2020/seamless-no-documents","provision":"sz-business-tasks-2020:271","severity":"violation","mandatory":true,"evidence":"attested","title":{"zh":"无感申办零材料提交","en":"No documents where a matter is handled without application"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号158（十一、提升政务服务水平）","words":"让市民办事零信息填报、零材料提交","inForce":{"from":"2023-01-01","to":null}}};
const HEAD_370: Head = {"rule":"sz-business-tasks-2020/long-term-living-care","provision":"sz-business-tasks-2020:601","severity":"violation","mandatory":true,"evidence":"papers","title":{"zh":"为失能老人提供长期生活照护","en":"Old people who cannot care for themselves get long-term living care"},"citation":{"document":"sz-business-tasks-2020","title":{"zh":"深圳市2020年优化营商环境改革重点任务清单","en":"Shenzhen 2020 business-environment task list"},"number":null,"issuer":"深圳市","clause":"序号204（十四、营造包容普惠创新环境）","words":"依托养老服务机构，为失能老人提供长期生活照护服务","inForce":{"from":"2023-01-01","to":null}}};
const approvalSupportGivenFact: Named = {"path":"support.given","zh":"已提供的服务","en":"Given","type":"codes","slot":383,"codes":{"construction-advice":{"zh":"工程建设项目审批咨询、指导和协调","en":"Advice and coordination on a construction approval"},"agency-service":{"zh":"帮办代办","en":"Handling on behalf of the applicant"},"pre-application-guidance":{"zh":"申报前辅导","en":"Guidance before applying"},"continuous-guidance":{"zh":"全过程跟踪指导","en":"Guidance throughout"},"labour-recruitment":{"zh":"解决用工问题的指引","en":"Guidance on finding workers"},"flexible-employment":{"zh":"共享用工、灵活用工支持","en":"Support for shared or flexible employment"},"layoff-guidance":{"zh":"裁员指导","en":"Guidance on layoffs"},"layoff-services":{"zh":"裁员服务","en":"Services on layoffs"},"university-link":{"zh":"与高校、科研所对接","en":"Link to universities and institutes"},"litigation-guidance":{"zh":"诉讼引导和释明","en":"Guidance on litigation"},"legal-advice":{"zh":"法律咨询","en":"Legal advice"},"mediation":{"zh":"涉外商事纠纷调解","en":"Mediation of a foreign-related commercial dispute"},"used-home-service":{"zh":"存量房、二手房交易服务","en":"Service for the sale of a used home"},"long-term-living-care":{"zh":"长期生活照护","en":"Long-term living care"},"long-term-medical-care":{"zh":"长期医疗照护","en":"Long-term medical care"},"home-rehabilitation":{"zh":"送康服务","en":"Rehabilitation at home"},"assistive-devices":{"zh":"辅助器具适配","en":"Fitting of assistive devices"},"expert-advice":{"zh":"专家咨询和帮扶","en":"Expert advice"},"priority-employment-service":{"zh":"优先就业服务","en":"Priority in employment services"}}};
const approvalSupportRequestedFact: Named = {"path":"support.requested","zh":"申请人需要（提出）的服务","en":"Needed or asked for","type":"codes","slot":382,"codes":{"construction-advice":{"zh":"工程建设项目审批咨询、指导和协调","en":"Advice and coordination on a construction approval"},"agency-service":{"zh":"帮办代办","en":"Handling on behalf of the applicant"},"pre-application-guidance":{"zh":"申报前辅导","en":"Guidance before applying"},"continuous-guidance":{"zh":"全过程跟踪指导","en":"Guidance throughout"},"labour-recruitment":{"zh":"解决用工问题的指引","en":"Guidance on finding workers"},"flexible-employment":{"zh":"共享用工、灵活用工支持","en":"Support for shared or flexible employment"},"layoff-guidance":{"zh":"裁员指导","en":"Guidance on layoffs"},"layoff-services":{"zh":"裁员服务","en":"Services on layoffs"},"university-link":{"zh":"与高校、科研所对接","en":"Link to universities and institutes"},"litigation-guidance":{"zh":"诉讼引导和释明","en":"Guidance on litigation"},"legal-advice":{"zh":"法律咨询","en":"Legal advice"},"mediation":{"zh":"涉外商事纠纷调解","en":"Mediation of a foreign-related commercial dispute"},"used-home-service":{"zh":"存量房、二手房交易服务","en":"Service for the sale of a used home"},"long-term-living-care":{"zh":"长期生活照护","en":"Long-term living care"},"long-term-medical-care":{"zh":"长期医疗照护","en":"Long-term medical care"},"home-rehabilitation":{"zh":"送康服务","en":"Rehabilitation at home"},"assistive-devices":{"zh":"辅助器具适配","en":"Fitting of assistive devices"},"expert-advice":{"zh":"专家咨询和帮扶","en":"Expert advice"},"priority-employment-service":{"zh":"优先就业服务","en":"Priority in employment services"}}};
const CODES_373 = say.allThere(approvalSupportGivenFact);
const CODES_374 = say.lacking(approvalSupportGivenFact, [{"code":"long-term-living-care","label":{"zh":"长期生活照护","en":"Long-term living care"}}], false);

/** gd-digital-gov-2023/e-licence-in-trading */
function eLicenceInTrading0(c: ProcurementCase, s: Sheet): void {
  const region = c.region;
  if (!placesOf(region).some((place) => CODES_1.includes(place))) return;
  const tradingOffered = c.trading?.offered;
  if (tradingOffered !== undefined && !tradingOffered.includes("other-electronic-certificate")) return;
  if (s.mainDay < 19358) return;
  if (c.trading === undefined) {
    s.notAssessed++;
    return;
  }
  const tradingAccepted = c.trading?.accepted;
  if (tradingOffered === undefined) {
    const missing: Named[] = [];
    if (tradingOffered === undefined) also(missing, procurementTradingOfferedFact);
    if (tradingAccepted === undefined) also(missing, procurementTradingAcceptedFact);
    return s.undetermined(HEAD_0, missing, tradingAccepted === undefined ? {} : { "trading.accepted": tradingAccepted });
  }
  if (tradingAccepted === undefined) return s.undetermined(HEAD_0, [procurementTradingAcceptedFact], {});
  const facts: Facts = { "trading.accepted": tradingAccepted };
  if (tradingAccepted.includes("other-electronic-certificate")) s.decided(HEAD_0, 'satisfied', CODES_4, facts);
  else s.decided(HEAD_0, 'breached', CODES_5, facts);
}

/** gd-procurement-needs-2023/survey-content */
function surveyContent1(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  const preparationSteps = c.preparation?.steps;
  if (preparationSteps !== undefined && !preparationSteps.includes("requirement-survey")) return;
  if (s.mainDay < 19358) return;
  if (c.preparation === undefined) {
    s.notAssessed++;
    return;
  }
  if (regime === undefined || preparationSteps === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (preparationSteps === undefined) also(missing, procurementPreparationStepsFact);
    if (preparationSteps === undefined) also(missing, procurementPreparationStepsFact);
    return s.undetermined(HEAD_6, missing, preparationSteps === undefined ? {} : { "preparation.steps": preparationSteps });
  }
  if (preparationSteps === undefined) return s.undetermined(HEAD_6, [procurementPreparationStepsFact], {});
  const facts: Facts = { "preparation.steps": preparationSteps };
  if (preparationSteps.includes("prescribed-survey-content")) s.decided(HEAD_6, 'satisfied', CODES_9, facts);
  else s.decided(HEAD_6, 'breached', CODES_10, facts);
}

/** gd-procurement-needs-2023/life-cycle-cost-survey */
function lifeCycleCostSurvey2(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  const projectTraits = c.project?.traits;
  if (projectTraits !== undefined && !projectTraits.includes("life-cycle-cost-relevant")) return;
  if (s.mainDay < 19358) return;
  if (c.preparation === undefined) {
    s.notAssessed++;
    return;
  }
  const preparationSteps = c.preparation?.steps;
  if (regime === undefined || projectTraits === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (projectTraits === undefined) also(missing, procurementProjectTraitsFact);
    if (preparationSteps === undefined) also(missing, procurementPreparationStepsFact);
    return s.undetermined(HEAD_11, missing, preparationSteps === undefined ? {} : { "preparation.steps": preparationSteps });
  }
  if (preparationSteps === undefined) return s.undetermined(HEAD_11, [procurementPreparationStepsFact], {});
  const facts: Facts = { "preparation.steps": preparationSteps };
  if (preparationSteps.includes("life-cycle-cost-survey")) s.decided(HEAD_11, 'satisfied', CODES_9, facts);
  else s.decided(HEAD_11, 'breached', CODES_13, facts);
}

/** gd-procurement-needs-2023/requirements-finalised */
function requirementsFinalised3(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  if (s.mainDay < 19358) return;
  if (c.preparation === undefined && c.process === undefined && c.project === undefined) {
    s.notAssessed++;
    return;
  }
  const preparationRequirementsFinalisedOn = c.preparation?.requirementsFinalisedOn;
  const from = preparationRequirementsFinalisedOn === undefined ? undefined : dayOf(preparationRequirementsFinalisedOn);
  const processStartedOn = c.process?.startedOn;
  const projectNoticeOn = c.project?.noticeOn;
  const to = processStartedOn !== undefined ? dayOf(processStartedOn) : projectNoticeOn !== undefined ? dayOf(projectNoticeOn) : undefined;
  const facts: Facts = {};
  if (preparationRequirementsFinalisedOn !== undefined) facts["preparation.requirementsFinalisedOn"] = preparationRequirementsFinalisedOn;
  if (processStartedOn !== undefined) facts["process.startedOn"] = processStartedOn;
  if (projectNoticeOn !== undefined) facts["project.noticeOn"] = projectNoticeOn;
  if (regime === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (preparationRequirementsFinalisedOn === undefined) also(missing, procurementPreparationRequirementsFinalisedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProcessStartedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProjectNoticeOnFact);
    return s.undetermined(HEAD_14, missing, facts);
  }
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (preparationRequirementsFinalisedOn === undefined) also(missing, procurementPreparationRequirementsFinalisedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProcessStartedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProjectNoticeOnFact);
    return s.undetermined(HEAD_14, missing, facts);
  }
  const isKept = from <= to;
  s.decided(HEAD_14, isKept ? 'satisfied' : 'breached', say.inOrder(procurementPreparationRequirementsFinalisedOnFact, from, (processStartedOn !== undefined || projectNoticeOn === undefined ? procurementProcessStartedOnFact : procurementProjectNoticeOnFact), to, true, isKept), facts);
}

/** st-construction-tenders-2023/no-registered-address */
function noRegisteredAddress4(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "construction-tender") return;
  const projectCompulsoryTender = c.project?.compulsoryTender;
  if (projectCompulsoryTender !== undefined && projectCompulsoryTender !== true) return;
  if (s.mainDay < 19358) return;
  if (c.terms === undefined) {
    s.notAssessed++;
    return;
  }
  const projectTraits = c.project?.traits;
  const excepted = not((projectTraits === undefined ? UNKNOWN : known((projectTraits.includes("building-or-municipal") || projectTraits.includes("housing")))));
  if (excepted === YES) return;
  const assumedFacts: string[] = [];
  if (excepted === UNKNOWN) {
    if (projectTraits === undefined) assumedFacts.push("project.traits");
  }
  const assumed = assumedFacts.length === 0 ? undefined : [say.assumption(assumedFacts, TEXT_19)];
  const termsConditions = c.terms?.conditions;
  if (regime === undefined || projectCompulsoryTender === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (projectCompulsoryTender === undefined) also(missing, procurementProjectCompulsoryTenderFact);
    if (termsConditions === undefined) also(missing, procurementTermsConditionsFact);
    return s.undetermined(HEAD_18, missing, termsConditions === undefined ? {} : { "terms.conditions": termsConditions }, assumed);
  }
  if (termsConditions === undefined) return s.undetermined(HEAD_18, [procurementTermsConditionsFact], {}, assumed);
  const facts: Facts = { "terms.conditions": termsConditions };
  const found: say.Shown[] = [];
  if (termsConditions.includes("local-registration")) found.push(CODES_23);
  if (termsConditions.includes("bidder-location")) found.push(CODES_24);
  if (found.length > 0) s.decided(HEAD_18, 'breached', say.forbiddenFound(procurementTermsConditionsFact, found), facts, assumed);
  else s.decided(HEAD_18, 'satisfied', CODES_22, facts, assumed);
}

/** st-construction-tenders-2023/no-local-branch */
function noLocalBranch5(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "construction-tender") return;
  const projectCompulsoryTender = c.project?.compulsoryTender;
  if (projectCompulsoryTender !== undefined && projectCompulsoryTender !== true) return;
  if (s.mainDay < 19358) return;
  if (c.terms === undefined) {
    s.notAssessed++;
    return;
  }
  const projectTraits = c.project?.traits;
  const excepted = not((projectTraits === undefined ? UNKNOWN : known((projectTraits.includes("building-or-municipal") || projectTraits.includes("housing")))));
  if (excepted === YES) return;
  const assumedFacts: string[] = [];
  if (excepted === UNKNOWN) {
    if (projectTraits === undefined) assumedFacts.push("project.traits");
  }
  const assumed = assumedFacts.length === 0 ? undefined : [say.assumption(assumedFacts, TEXT_19)];
  const termsConditions = c.terms?.conditions;
  if (regime === undefined || projectCompulsoryTender === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (projectCompulsoryTender === undefined) also(missing, procurementProjectCompulsoryTenderFact);
    if (termsConditions === undefined) also(missing, procurementTermsConditionsFact);
    return s.undetermined(HEAD_25, missing, termsConditions === undefined ? {} : { "terms.conditions": termsConditions }, assumed);
  }
  if (termsConditions === undefined) return s.undetermined(HEAD_25, [procurementTermsConditionsFact], {}, assumed);
  const facts: Facts = { "terms.conditions": termsConditions };
  if (termsConditions.includes("local-branch")) s.decided(HEAD_25, 'breached', CODES_26, facts, assumed);
  else s.decided(HEAD_25, 'satisfied', CODES_22, facts, assumed);
}

/** fs-tendering-2023/agency-documents-reviewed */
function agencyDocumentsReviewed6(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && !CODES_28.has(regime)) return;
  const projectMethod = c.project?.method;
  if (projectMethod !== undefined && !CODES_29.has(projectMethod)) return;
  const agencyDraftedDocuments = c.agency?.draftedDocuments;
  if (agencyDraftedDocuments !== undefined && agencyDraftedDocuments !== true) return;
  if (s.mainDay < 19358) return;
  if (c.preparation === undefined && c.project === undefined) {
    s.notAssessed++;
    return;
  }
  const preparationDocumentsReviewedOn = c.preparation?.documentsReviewedOn;
  const from = preparationDocumentsReviewedOn === undefined ? undefined : dayOf(preparationDocumentsReviewedOn);
  const projectNoticeOn = c.project?.noticeOn;
  const to = projectNoticeOn === undefined ? undefined : dayOf(projectNoticeOn);
  const facts: Facts = {};
  if (preparationDocumentsReviewedOn !== undefined) facts["preparation.documentsReviewedOn"] = preparationDocumentsReviewedOn;
  if (projectNoticeOn !== undefined) facts["project.noticeOn"] = projectNoticeOn;
  if (regime === undefined || projectMethod === undefined || agencyDraftedDocuments === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (projectMethod === undefined) also(missing, procurementProjectMethodFact);
    if (agencyDraftedDocuments === undefined) also(missing, procurementAgencyDraftedDocumentsFact);
    if (preparationDocumentsReviewedOn === undefined) also(missing, procurementPreparationDocumentsReviewedOnFact);
    if (projectNoticeOn === undefined) also(missing, procurementProjectNoticeOnFact);
    return s.undetermined(HEAD_27, missing, facts);
  }
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (preparationDocumentsReviewedOn === undefined) also(missing, procurementPreparationDocumentsReviewedOnFact);
    if (projectNoticeOn === undefined) also(missing, procurementProjectNoticeOnFact);
    return s.undetermined(HEAD_27, missing, facts);
  }
  const isKept = from <= to;
  s.decided(HEAD_27, isKept ? 'satisfied' : 'breached', say.inOrder(procurementPreparationDocumentsReviewedOnFact, from, procurementProjectNoticeOnFact, to, true, isKept), facts);
}

/** fs-tendering-2023/no-fee-for-electronic-documents */
function noFeeForElectronicDocuments7(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && !CODES_28.has(regime)) return;
  const projectMethod = c.project?.method;
  if (projectMethod !== undefined && !CODES_29.has(projectMethod)) return;
  const termsFullyElectronic = c.terms?.fullyElectronic;
  const termsDocumentFee = c.terms?.documentFee;
  const holds2 = or((termsFullyElectronic === undefined ? UNKNOWN : known(termsFullyElectronic === true)), and(known(termsFullyElectronic === undefined), (termsDocumentFee === undefined ? UNKNOWN : known(fenOf(termsDocumentFee) <= 0))));
  if (holds2 === NO) return;
  if (s.mainDay < 19358) return;
  if (c.terms === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  if (termsDocumentFee !== undefined) facts["terms.documentFee"] = termsDocumentFee;
  if (regime === undefined || projectMethod === undefined || holds2 === UNKNOWN) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (projectMethod === undefined) also(missing, procurementProjectMethodFact);
    if (holds2 === UNKNOWN) {
      if (termsFullyElectronic === undefined) also(missing, procurementTermsFullyElectronicFact);
      if (and(known(termsFullyElectronic === undefined), (termsDocumentFee === undefined ? UNKNOWN : known(fenOf(termsDocumentFee) <= 0))) === UNKNOWN) {
        if (termsDocumentFee === undefined) also(missing, procurementTermsDocumentFeeFact);
      }
    }
    if (termsDocumentFee === undefined) also(missing, procurementTermsDocumentFeeFact);
    return s.undetermined(HEAD_33, missing, facts);
  }
  if (termsDocumentFee === undefined) {
    const missing: Named[] = [];
    if (termsDocumentFee === undefined) also(missing, procurementTermsDocumentFeeFact);
    return s.undetermined(HEAD_33, missing, facts);
  }
  const is = fenOf(termsDocumentFee);
  const bound = 0;
  const isKept = is === bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_33, isKept ? 'satisfied' : 'breached', say.limited(procurementTermsDocumentFeeFact, say.EQUAL, showMoney(is), "¥0.00", "0.00", undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: showMoney(difference), plain: yuanOf(difference) }, isKept), facts);
}

/** fs-tendering-2023/document-fee-covers-cost */
function documentFeeCoversCost8(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && !CODES_28.has(regime)) return;
  const projectMethod = c.project?.method;
  if (projectMethod !== undefined && !CODES_29.has(projectMethod)) return;
  const termsDocumentFee = c.terms?.documentFee;
  if (termsDocumentFee !== undefined && fenOf(termsDocumentFee) <= 0) return;
  if (s.mainDay < 19358) return;
  if (c.terms === undefined) {
    s.notAssessed++;
    return;
  }
  const termsFullyElectronic = c.terms?.fullyElectronic;
  if (termsFullyElectronic !== undefined && (termsFullyElectronic === true)) return;
  const assumed = termsFullyElectronic === undefined ? CODES_37 : undefined;
  const facts: Facts = {};
  if (termsDocumentFee !== undefined) facts["terms.documentFee"] = termsDocumentFee;
  const termsDocumentCost = c.terms?.documentCost;
  if (termsDocumentCost !== undefined) facts["terms.documentCost"] = termsDocumentCost;
  if (regime === undefined || projectMethod === undefined || termsDocumentFee === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (projectMethod === undefined) also(missing, procurementProjectMethodFact);
    if (termsDocumentFee === undefined) also(missing, procurementTermsDocumentFeeFact);
    if (termsDocumentFee === undefined) also(missing, procurementTermsDocumentFeeFact);
    if (termsDocumentCost === undefined) also(missing, procurementTermsDocumentCostFact);
    return s.undetermined(HEAD_36, missing, facts, assumed);
  }
  if (termsDocumentFee === undefined || termsDocumentCost === undefined) {
    const missing: Named[] = [];
    if (termsDocumentFee === undefined) also(missing, procurementTermsDocumentFeeFact);
    if (termsDocumentCost === undefined) also(missing, procurementTermsDocumentCostFact);
    return s.undetermined(HEAD_36, missing, facts, assumed);
  }
  const is = fenOf(termsDocumentFee);
  const bound = fenOf(termsDocumentCost);
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_36, isKept ? 'satisfied' : 'breached', say.limited(procurementTermsDocumentFeeFact, say.AT_MOST, showMoney(is), showMoney(bound), yuanOf(bound), TEXT_39, isKept || difference === 0 ? undefined : { over: is > bound, shown: showMoney(difference), plain: yuanOf(difference) }, isKept), facts, assumed);
}

/** hz-procurement-2023/requirements-reviewed */
function requirementsReviewed9(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  if (s.mainDay < 19358) return;
  if (c.preparation === undefined && c.process === undefined && c.project === undefined) {
    s.notAssessed++;
    return;
  }
  const preparationRequirementsReviewedOn = c.preparation?.requirementsReviewedOn;
  const from = preparationRequirementsReviewedOn === undefined ? undefined : dayOf(preparationRequirementsReviewedOn);
  const processStartedOn = c.process?.startedOn;
  const projectNoticeOn = c.project?.noticeOn;
  const to = processStartedOn !== undefined ? dayOf(processStartedOn) : projectNoticeOn !== undefined ? dayOf(projectNoticeOn) : undefined;
  const facts: Facts = {};
  if (preparationRequirementsReviewedOn !== undefined) facts["preparation.requirementsReviewedOn"] = preparationRequirementsReviewedOn;
  if (processStartedOn !== undefined) facts["process.startedOn"] = processStartedOn;
  if (projectNoticeOn !== undefined) facts["project.noticeOn"] = projectNoticeOn;
  if (regime === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (preparationRequirementsReviewedOn === undefined) also(missing, procurementPreparationRequirementsReviewedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProcessStartedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProjectNoticeOnFact);
    return s.undetermined(HEAD_40, missing, facts);
  }
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (preparationRequirementsReviewedOn === undefined) also(missing, procurementPreparationRequirementsReviewedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProcessStartedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProjectNoticeOnFact);
    return s.undetermined(HEAD_40, missing, facts);
  }
  const isKept = from <= to;
  s.decided(HEAD_40, isKept ? 'satisfied' : 'breached', say.inOrder(procurementPreparationRequirementsReviewedOnFact, from, (processStartedOn !== undefined || projectNoticeOn === undefined ? procurementProcessStartedOnFact : procurementProjectNoticeOnFact), to, true, isKept), facts);
}

/** hz-procurement-2023/reviewed-again */
function reviewedAgain10(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  const preparationFirstReviewFailed = c.preparation?.firstReviewFailed;
  if (preparationFirstReviewFailed === undefined || preparationFirstReviewFailed !== true) return;
  if (preparationFirstReviewFailed === undefined) return;
  if (s.mainDay < 19358) return;
  if (c.preparation === undefined && c.process === undefined && c.project === undefined) {
    s.notAssessed++;
    return;
  }
  const preparationReReviewedOn = c.preparation?.reReviewedOn;
  const from = preparationReReviewedOn === undefined ? undefined : dayOf(preparationReReviewedOn);
  const processStartedOn = c.process?.startedOn;
  const projectNoticeOn = c.project?.noticeOn;
  const to = processStartedOn !== undefined ? dayOf(processStartedOn) : projectNoticeOn !== undefined ? dayOf(projectNoticeOn) : undefined;
  const facts: Facts = {};
  if (preparationReReviewedOn !== undefined) facts["preparation.reReviewedOn"] = preparationReReviewedOn;
  if (processStartedOn !== undefined) facts["process.startedOn"] = processStartedOn;
  if (projectNoticeOn !== undefined) facts["project.noticeOn"] = projectNoticeOn;
  if (regime === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (preparationReReviewedOn === undefined) also(missing, procurementPreparationReReviewedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProcessStartedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProjectNoticeOnFact);
    return s.undetermined(HEAD_42, missing, facts);
  }
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (preparationReReviewedOn === undefined) also(missing, procurementPreparationReReviewedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProcessStartedOnFact);
    if (processStartedOn === undefined && projectNoticeOn === undefined) also(missing, procurementProjectNoticeOnFact);
    return s.undetermined(HEAD_42, missing, facts);
  }
  const isKept = from <= to;
  s.decided(HEAD_42, isKept ? 'satisfied' : 'breached', say.inOrder(procurementPreparationReReviewedOnFact, from, (processStartedOn !== undefined || projectNoticeOn === undefined ? procurementProcessStartedOnFact : procurementProjectNoticeOnFact), to, true, isKept), facts);
}

/** hz-procurement-2023/no-packaging-test-report-with-bid */
function noPackagingTestReportWithBid11(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  if (s.mainDay < 19358) return;
  if (c.terms === undefined) {
    s.notAssessed++;
    return;
  }
  const termsConditions = c.terms?.conditions;
  if (regime === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (termsConditions === undefined) also(missing, procurementTermsConditionsFact);
    return s.undetermined(HEAD_44, missing, termsConditions === undefined ? {} : { "terms.conditions": termsConditions });
  }
  if (termsConditions === undefined) return s.undetermined(HEAD_44, [procurementTermsConditionsFact], {});
  const facts: Facts = { "terms.conditions": termsConditions };
  if (termsConditions.includes("packaging-test-report")) s.decided(HEAD_44, 'breached', CODES_45, facts);
  else s.decided(HEAD_44, 'satisfied', CODES_22, facts);
}

/** hz-procurement-2023/no-proof-besides-commitment */
function noProofBesidesCommitment12(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  const termsContents = c.terms?.contents;
  if (termsContents === undefined || !termsContents.includes("credit-commitment")) return;
  if (termsContents === undefined) return;
  if (s.mainDay < 19358) return;
  if (c.terms === undefined) {
    s.notAssessed++;
    return;
  }
  const termsConditions = c.terms?.conditions;
  if (regime === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (termsConditions === undefined) also(missing, procurementTermsConditionsFact);
    return s.undetermined(HEAD_46, missing, termsConditions === undefined ? {} : { "terms.conditions": termsConditions });
  }
  if (termsConditions === undefined) return s.undetermined(HEAD_46, [procurementTermsConditionsFact], {});
  const facts: Facts = { "terms.conditions": termsConditions };
  const found: say.Shown[] = [];
  if (termsConditions.includes("tax-and-social-insurance-proof")) found.push(CODES_47);
  if (termsConditions.includes("no-violation-proof")) found.push(CODES_48);
  if (found.length > 0) s.decided(HEAD_46, 'breached', say.forbiddenFound(procurementTermsConditionsFact, found), facts);
  else s.decided(HEAD_46, 'satisfied', CODES_22, facts);
}

/** hz-procurement-2023/notice-on-provincial-site */
function noticeOnProvincialSite13(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  if (s.mainDay < 19358) return;
  if (c.disclosure === undefined) {
    s.notAssessed++;
    return;
  }
  const disclosureChannelsNotice = c.disclosure?.channels?.notice;
  if (regime === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (disclosureChannelsNotice === undefined) also(missing, procurementDisclosureChannelsNoticeFact);
    return s.undetermined(HEAD_49, missing, disclosureChannelsNotice === undefined ? {} : { "disclosure.channels.notice": disclosureChannelsNotice });
  }
  if (disclosureChannelsNotice === undefined) return s.undetermined(HEAD_49, [procurementDisclosureChannelsNoticeFact], {});
  const facts: Facts = { "disclosure.channels.notice": disclosureChannelsNotice };
  if (disclosureChannelsNotice.includes("provincial-procurement-site")) s.decided(HEAD_49, 'satisfied', CODES_51, facts);
  else s.decided(HEAD_49, 'breached', CODES_52, facts);
}

/** hk-procurement-2023/low-price-duties */
function lowPriceDuties14(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  const projectMethod = c.project?.method;
  if (projectMethod !== undefined && CODES_54.has(projectMethod)) return;
  if (s.mainDay < 19358) return;
  if (c.terms === undefined) {
    s.notAssessed++;
    return;
  }
  const termsContents = c.terms?.contents;
  if (regime === undefined || projectMethod === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (projectMethod === undefined) also(missing, procurementProjectMethodFact);
    if (termsContents === undefined) also(missing, procurementTermsContentsFact);
    return s.undetermined(HEAD_53, missing, termsContents === undefined ? {} : { "terms.contents": termsContents });
  }
  if (termsContents === undefined) return s.undetermined(HEAD_53, [procurementTermsContentsFact], {});
  const facts: Facts = { "terms.contents": termsContents };
  if (termsContents.includes("low-price-duties")) s.decided(HEAD_53, 'satisfied', CODES_56, facts);
  else s.decided(HEAD_53, 'breached', CODES_57, facts);
}

/** hk-procurement-2023/no-credit-report */
function noCreditReport15(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  if (s.mainDay < 19358) return;
  if (c.terms === undefined) {
    s.notAssessed++;
    return;
  }
  const termsConditions = c.terms?.conditions;
  if (regime === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (termsConditions === undefined) also(missing, procurementTermsConditionsFact);
    return s.undetermined(HEAD_58, missing, termsConditions === undefined ? {} : { "terms.conditions": termsConditions });
  }
  if (termsConditions === undefined) return s.undetermined(HEAD_58, [procurementTermsConditionsFact], {});
  const facts: Facts = { "terms.conditions": termsConditions };
  if (termsConditions.includes("credit-report")) s.decided(HEAD_58, 'breached', CODES_59, facts);
  else s.decided(HEAD_58, 'satisfied', CODES_22, facts);
}

/** hk-procurement-2023/new-energy-leasing */
function newEnergyLeasing16(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  const projectTraits = c.project?.traits;
  if (projectTraits !== undefined && !projectTraits.includes("vehicle-leasing")) return;
  if (s.mainDay < 19358) return;
  if (c.terms === undefined) {
    s.notAssessed++;
    return;
  }
  const termsContents = c.terms?.contents;
  if (regime === undefined || projectTraits === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (projectTraits === undefined) also(missing, procurementProjectTraitsFact);
    if (termsContents === undefined) also(missing, procurementTermsContentsFact);
    return s.undetermined(HEAD_60, missing, termsContents === undefined ? {} : { "terms.contents": termsContents });
  }
  if (termsContents === undefined) return s.undetermined(HEAD_60, [procurementTermsContentsFact], {});
  const facts: Facts = { "terms.contents": termsContents };
  if (termsContents.includes("clean-energy-preferred")) s.decided(HEAD_60, 'satisfied', CODES_56, facts);
  else s.decided(HEAD_60, 'breached', CODES_61, facts);
}

/** hk-procurement-2023/packaging-acceptance-in-contract */
function packagingAcceptanceInContract17(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  const projectTraits = c.project?.traits;
  if (projectTraits !== undefined && !projectTraits.includes("packaging")) return;
  if (s.mainDay < 19358) return;
  if (c.contract === undefined) {
    s.notAssessed++;
    return;
  }
  const contractContents = c.contract?.contents;
  if (regime === undefined || projectTraits === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (projectTraits === undefined) also(missing, procurementProjectTraitsFact);
    if (contractContents === undefined) also(missing, procurementContractContentsFact);
    return s.undetermined(HEAD_62, missing, contractContents === undefined ? {} : { "contract.contents": contractContents });
  }
  if (contractContents === undefined) return s.undetermined(HEAD_62, [procurementContractContentsFact], {});
  const facts: Facts = { "contract.contents": contractContents };
  if (contractContents.includes("packaging-acceptance")) s.decided(HEAD_62, 'satisfied', CODES_64, facts);
  else s.decided(HEAD_62, 'breached', CODES_65, facts);
}

/** sz-business-tasks-2023/no-separate-registration */
function noSeparateRegistration18(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  const tradingOffered = c.trading?.offered;
  if (tradingOffered !== undefined && !tradingOffered.includes("electronic-business-licence")) return;
  if (s.mainDay < 19358) return;
  if (c.trading === undefined) {
    s.notAssessed++;
    return;
  }
  const tradingDemanded = c.trading?.demanded;
  if (regime === undefined || tradingOffered === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (tradingOffered === undefined) also(missing, procurementTradingOfferedFact);
    if (tradingDemanded === undefined) also(missing, procurementTradingDemandedFact);
    return s.undetermined(HEAD_66, missing, tradingDemanded === undefined ? {} : { "trading.demanded": tradingDemanded });
  }
  if (tradingDemanded === undefined) return s.undetermined(HEAD_66, [procurementTradingDemandedFact], {});
  const facts: Facts = { "trading.demanded": tradingDemanded };
  if (tradingDemanded.includes("separate-registration")) s.decided(HEAD_66, 'breached', CODES_69, facts);
  else s.decided(HEAD_66, 'satisfied', CODES_68, facts);
}

/** sz-business-tasks-2020/pool-publicity */
function poolPublicity19(c: ProcurementCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  const poolPublicityStartedOn = c.pool?.publicityStartedOn;
  const from = poolPublicityStartedOn === undefined ? undefined : dayOf(poolPublicityStartedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.pool === undefined) {
    s.notAssessed++;
    return;
  }
  const poolPublicityEndedOn = c.pool?.publicityEndedOn;
  const to = poolPublicityEndedOn === undefined ? undefined : dayOf(poolPublicityEndedOn);
  const facts: Facts = {};
  if (poolPublicityStartedOn !== undefined) facts["pool.publicityStartedOn"] = poolPublicityStartedOn;
  if (poolPublicityEndedOn !== undefined) facts["pool.publicityEndedOn"] = poolPublicityEndedOn;
  if (regime === undefined) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (poolPublicityStartedOn === undefined) also(missing, procurementPoolPublicityStartedOnFact);
    if (poolPublicityEndedOn === undefined) also(missing, procurementPoolPublicityEndedOnFact);
    return s.undetermined(HEAD_70, missing, facts);
  }
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (poolPublicityStartedOn === undefined) also(missing, procurementPoolPublicityStartedOnFact);
    if (poolPublicityEndedOn === undefined) also(missing, procurementPoolPublicityEndedOnFact);
    return s.undetermined(HEAD_70, missing, facts);
  }
  const earliest = s.calendar.addWorkingDays(from - 1, PERIOD_73.amount);
  s.decided(HEAD_70, to >= earliest ? 'satisfied' : 'breached', say.keptApart(s.calendar, procurementPoolPublicityStartedOnFact, from, procurementPoolPublicityEndedOnFact, to, earliest, PERIOD_73, true), facts);
}

/** dg-business-regulation-draft-2023/policy-commitments-kept */
function policyCommitmentsKept0(c: PaymentCase, s: Sheet): void {
  const buyerType = c.buyer?.type;
  if (buyerType !== undefined && buyerType !== "government") return;
  const basis = c.basis;
  if (basis !== undefined && basis !== "policy-commitment") return;
  const dueOn = c.dueOn;
  const from = dueOn === undefined ? undefined : dayOf(dueOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.dueOn === undefined && c.paidOn === undefined) {
    s.notAssessed++;
    return;
  }
  const paidOn = c.paidOn;
  const to = paidOn === undefined ? undefined : dayOf(paidOn);
  const facts: Facts = {};
  if (dueOn !== undefined) facts["dueOn"] = dueOn;
  if (paidOn !== undefined) facts["paidOn"] = paidOn;
  if (buyerType === undefined || basis === undefined) {
    const missing: Named[] = [];
    if (buyerType === undefined) also(missing, paymentBuyerTypeFact);
    if (basis === undefined) also(missing, paymentBasisFact);
    if (dueOn === undefined) also(missing, paymentDueOnFact);
    return s.undetermined(HEAD_74, missing, facts);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (dueOn === undefined) also(missing, paymentDueOnFact);
    return s.undetermined(HEAD_74, missing, facts);
  }
  const gaps = NO_GAPS;
  const due = dueDay(s.calendar, from, PERIOD_79, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_74, outcome, say.withinDays(s.calendar, s.today, paymentDueOnFact, from, paymentPaidOnFact, to, due, PERIOD_79, gaps), facts);
}

/** hk-procurement-2023/acceptance-before-payment */
function acceptanceBeforePayment1(c: PaymentCase, s: Sheet): void {
  const regime = c.regime;
  if (regime !== undefined && regime !== "government-procurement") return;
  const paidOn = c.paidOn;
  if (paidOn === undefined) return;
  const acceptanceAcceptedOn = c.acceptance?.acceptedOn;
  if (acceptanceAcceptedOn === undefined) return;
  const acceptancePayableBefore = c.acceptance?.payableBefore;
  const holds3 = or((acceptanceAcceptedOn === undefined || paidOn === undefined ? UNKNOWN : known(acceptanceAcceptedOn <= paidOn)), (acceptancePayableBefore === undefined ? UNKNOWN : known(acceptancePayableBefore === false)));
  if (holds3 === NO) return;
  if (s.mainDay < 19358) return;
  if (c.acceptance === undefined && c.paidOn === undefined) {
    s.notAssessed++;
    return;
  }
  const from = acceptanceAcceptedOn === undefined ? undefined : dayOf(acceptanceAcceptedOn);
  const to = paidOn === undefined ? undefined : dayOf(paidOn);
  const facts: Facts = {};
  if (acceptanceAcceptedOn !== undefined) facts["acceptance.acceptedOn"] = acceptanceAcceptedOn;
  if (paidOn !== undefined) facts["paidOn"] = paidOn;
  if (regime === undefined || holds3 === UNKNOWN) {
    const missing: Named[] = [];
    if (regime === undefined) also(missing, procurementRegimeFact);
    if (holds3 === UNKNOWN) {
      if (acceptanceAcceptedOn === undefined) also(missing, paymentAcceptanceAcceptedOnFact);
      if (paidOn === undefined) also(missing, paymentPaidOnFact);
      if (acceptancePayableBefore === undefined) also(missing, paymentAcceptancePayableBeforeFact);
    }
    if (acceptanceAcceptedOn === undefined) also(missing, paymentAcceptanceAcceptedOnFact);
    if (paidOn === undefined) also(missing, paymentPaidOnFact);
    return s.undetermined(HEAD_80, missing, facts);
  }
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (acceptanceAcceptedOn === undefined) also(missing, paymentAcceptanceAcceptedOnFact);
    if (paidOn === undefined) also(missing, paymentPaidOnFact);
    return s.undetermined(HEAD_80, missing, facts);
  }
  const isKept = from <= to;
  s.decided(HEAD_80, isKept ? 'satisfied' : 'breached', say.inOrder(paymentAcceptanceAcceptedOnFact, from, paymentPaidOnFact, to, true, isKept), facts);
}

/** sz-business-tasks-2020/gas-bill-e-invoice */
function gasBillEInvoice2(c: PaymentCase, s: Sheet): void {
  if (s.mainDay < 19358) return;
  if (c.gasBill === undefined) {
    s.notAssessed++;
    return;
  }
  const gasBillServices = c.gasBill?.services;
  if (gasBillServices === undefined) return s.undetermined(HEAD_83, [paymentGasBillServicesFact], {});
  const facts: Facts = { "gasBill.services": gasBillServices };
  if (gasBillServices.includes("electronic-invoice")) s.decided(HEAD_83, 'satisfied', CODES_85, facts);
  else s.decided(HEAD_83, 'breached', CODES_86, facts);
}

/** gd-digital-gov-2023/told-at-once */
function toldAtOnce0(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_88.has(matter)) return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortCorrectionNotices = c.effort?.correctionNotices;
  if (effortCorrectionNotices !== undefined) facts["effort.correctionNotices"] = effortCorrectionNotices;
  if (effortCorrectionNotices === undefined) {
    const missing: Named[] = [];
    if (effortCorrectionNotices === undefined) also(missing, approvalEffortCorrectionNoticesFact);
    return s.undetermined(HEAD_87, missing, facts);
  }
  const is = microOf(effortCorrectionNotices);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_87, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortCorrectionNoticesFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** gz-online-services-2023/told-at-once */
function toldAtOnce1(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_91.has(matter)) return;
  const onlineCircumstances = c.online?.circumstances;
  const holds1 = or(known(matter === "online-service"), and((onlineCircumstances === undefined ? UNKNOWN : known(onlineCircumstances.includes("applied-online"))), known(onlineCircumstances !== undefined)));
  if (holds1 === NO) return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortCorrectionNotices = c.effort?.correctionNotices;
  if (effortCorrectionNotices !== undefined) facts["effort.correctionNotices"] = effortCorrectionNotices;
  if (holds1 === UNKNOWN) {
    const missing: Named[] = [];
    if (holds1 === UNKNOWN) {
      if (and((onlineCircumstances === undefined ? UNKNOWN : known(onlineCircumstances.includes("applied-online"))), known(onlineCircumstances !== undefined)) === UNKNOWN) {
        if (onlineCircumstances === undefined) also(missing, approvalOnlineCircumstancesFact);
      }
    }
    if (effortCorrectionNotices === undefined) also(missing, approvalEffortCorrectionNoticesFact);
    return s.undetermined(HEAD_90, missing, facts);
  }
  if (effortCorrectionNotices === undefined) {
    const missing: Named[] = [];
    if (effortCorrectionNotices === undefined) also(missing, approvalEffortCorrectionNoticesFact);
    return s.undetermined(HEAD_90, missing, facts);
  }
  const is = microOf(effortCorrectionNotices);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_90, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortCorrectionNoticesFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** gz-online-services-2023/accepted-in-time */
function acceptedInTime2(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_91.has(matter)) return;
  const onlineCircumstances = c.online?.circumstances;
  const holds1 = or(known(matter === "online-service"), and((onlineCircumstances === undefined ? UNKNOWN : known(onlineCircumstances.includes("applied-online"))), known(onlineCircumstances !== undefined)));
  if (holds1 === NO) return;
  const timelineAcceptanceLimit = c.timeline?.acceptanceLimit;
  if (timelineAcceptanceLimit === undefined) return;
  const timelineAppliedOn = c.timeline?.appliedOn;
  const from = timelineAppliedOn === undefined ? undefined : dayOf(timelineAppliedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.timeline === undefined) {
    s.notAssessed++;
    return;
  }
  const handlingDecision = c.handling?.decision;
  const timelineAcceptedOn = c.timeline?.acceptedOn;
  const timelineCompletedOn = c.timeline?.completedOn;
  const excepted = or((handlingDecision === undefined ? UNKNOWN : known(CODES_95.has(handlingDecision))), and(known(timelineAcceptedOn === undefined), known(timelineCompletedOn !== undefined)));
  if (excepted === YES) return;
  const assumedFacts: string[] = [];
  if (excepted === UNKNOWN) {
    if (handlingDecision === undefined) assumedFacts.push("handling.decision");
  }
  const assumed = assumedFacts.length === 0 ? undefined : [say.assumption(assumedFacts, TEXT_96)];
  const to = timelineAcceptedOn === undefined ? undefined : dayOf(timelineAcceptedOn);
  const facts: Facts = {};
  if (timelineAppliedOn !== undefined) facts["timeline.appliedOn"] = timelineAppliedOn;
  if (timelineAcceptedOn !== undefined) facts["timeline.acceptedOn"] = timelineAcceptedOn;
  if (timelineAcceptanceLimit !== undefined) facts["timeline.acceptanceLimit"] = asGiven(timelineAcceptanceLimit);
  const length = timelineAcceptanceLimit === undefined ? undefined : periodOf(timelineAcceptanceLimit);
  if (holds1 === UNKNOWN) {
    const missing: Named[] = [];
    if (holds1 === UNKNOWN) {
      if (and((onlineCircumstances === undefined ? UNKNOWN : known(onlineCircumstances.includes("applied-online"))), known(onlineCircumstances !== undefined)) === UNKNOWN) {
        if (onlineCircumstances === undefined) also(missing, approvalOnlineCircumstancesFact);
      }
    }
    if (timelineAppliedOn === undefined) also(missing, approvalTimelineAppliedOnFact);
    if (from !== undefined && timelineAcceptanceLimit === undefined) also(missing, approvalTimelineAcceptanceLimitFact);
    return s.undetermined(HEAD_93, missing, facts, assumed);
  }
  if (from === undefined || length === undefined) {
    const missing: Named[] = [];
    if (timelineAppliedOn === undefined) also(missing, approvalTimelineAppliedOnFact);
    if (from !== undefined && timelineAcceptanceLimit === undefined) also(missing, approvalTimelineAcceptanceLimitFact);
    return s.undetermined(HEAD_93, missing, facts, assumed);
  }
  if (length.unit === 'hours' || length.unit === 'minutes') {
    return s.undetermined(HEAD_93, [], facts, assumed, say.finerThanDays(length));
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, length, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_93, outcome, say.withinDays(s.calendar, s.today, approvalTimelineAppliedOnFact, from, approvalTimelineAcceptedOnFact, to, due, length, gaps), facts, assumed);
}

/** gz-online-services-2023/no-more-steps-online */
function noMoreStepsOnline3(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_91.has(matter)) return;
  if (s.mainDay < 19358) return;
  if (c.channels === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const channelsOnlineSteps = c.channels?.online?.steps;
  if (channelsOnlineSteps !== undefined) facts["channels.online.steps"] = channelsOnlineSteps;
  const channelsCounterSteps = c.channels?.counter?.steps;
  if (channelsCounterSteps !== undefined) facts["channels.counter.steps"] = channelsCounterSteps;
  if (channelsOnlineSteps === undefined || channelsCounterSteps === undefined) {
    const missing: Named[] = [];
    if (channelsOnlineSteps === undefined) also(missing, approvalChannelsOnlineStepsFact);
    if (channelsCounterSteps === undefined) also(missing, approvalChannelsCounterStepsFact);
    return s.undetermined(HEAD_99, missing, facts);
  }
  const is = microOf(channelsOnlineSteps);
  const bound = microOf(channelsCounterSteps);
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_99, isKept ? 'satisfied' : 'breached', say.limited(approvalChannelsOnlineStepsFact, say.AT_MOST, `${showMicro(is)}`, `${showMicro(bound)}`, Number(showMicro(bound)), TEXT_102, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** gz-online-services-2023/no-more-forms-online */
function noMoreFormsOnline4(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_91.has(matter)) return;
  if (s.mainDay < 19358) return;
  if (c.channels === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const channelsOnlineForms = c.channels?.online?.forms;
  if (channelsOnlineForms !== undefined) facts["channels.online.forms"] = channelsOnlineForms;
  const channelsCounterForms = c.channels?.counter?.forms;
  if (channelsCounterForms !== undefined) facts["channels.counter.forms"] = channelsCounterForms;
  if (channelsOnlineForms === undefined || channelsCounterForms === undefined) {
    const missing: Named[] = [];
    if (channelsOnlineForms === undefined) also(missing, approvalChannelsOnlineFormsFact);
    if (channelsCounterForms === undefined) also(missing, approvalChannelsCounterFormsFact);
    return s.undetermined(HEAD_103, missing, facts);
  }
  const is = microOf(channelsOnlineForms);
  const bound = microOf(channelsCounterForms);
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_103, isKept ? 'satisfied' : 'breached', say.limited(approvalChannelsOnlineFormsFact, say.AT_MOST, `${showMicro(is)}`, `${showMicro(bound)}`, Number(showMicro(bound)), TEXT_106, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** gz-online-services-2023/no-verifiable-information */
function noVerifiableInformation5(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_91.has(matter)) return;
  const onlineCircumstances = c.online?.circumstances;
  const holds1 = or(known(matter === "online-service"), and((onlineCircumstances === undefined ? UNKNOWN : known(onlineCircumstances.includes("applied-online"))), known(onlineCircumstances !== undefined)));
  if (holds1 === NO) return;
  if (s.mainDay < 19358) return;
  if (c.materials === undefined) {
    s.notAssessed++;
    return;
  }
  const materialsPractices = c.materials?.practices;
  if (holds1 === UNKNOWN) {
    const missing: Named[] = [];
    if (holds1 === UNKNOWN) {
      if (and((onlineCircumstances === undefined ? UNKNOWN : known(onlineCircumstances.includes("applied-online"))), known(onlineCircumstances !== undefined)) === UNKNOWN) {
        if (onlineCircumstances === undefined) also(missing, approvalOnlineCircumstancesFact);
      }
    }
    if (materialsPractices === undefined) also(missing, approvalMaterialsPracticesFact);
    return s.undetermined(HEAD_107, missing, materialsPractices === undefined ? {} : { "materials.practices": materialsPractices });
  }
  if (materialsPractices === undefined) return s.undetermined(HEAD_107, [approvalMaterialsPracticesFact], {});
  const facts: Facts = { "materials.practices": materialsPractices };
  if (materialsPractices.includes("verifiable-online")) s.decided(HEAD_107, 'breached', CODES_110, facts);
  else s.decided(HEAD_107, 'satisfied', CODES_109, facts);
}

/** gz-online-services-2023/no-paper-licence-in-approval */
function noPaperLicenceInApproval6(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_91.has(matter)) return;
  if (s.mainDay < 19358) return;
  if (c.materials === undefined) {
    s.notAssessed++;
    return;
  }
  const materialsPractices = c.materials?.practices;
  if (materialsPractices === undefined) return s.undetermined(HEAD_111, [approvalMaterialsPracticesFact], {});
  const facts: Facts = { "materials.practices": materialsPractices };
  if (materialsPractices.includes("physical-licence-demanded")) s.decided(HEAD_111, 'breached', CODES_112, facts);
  else s.decided(HEAD_111, 'satisfied', CODES_109, facts);
}

/** gz-service-standards-2023/by-implementation-list */
function byImplementationList7(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_114.has(matter)) return;
  if (s.mainDay < 19358) return;
  if (c.conduct === undefined) {
    s.notAssessed++;
    return;
  }
  const conductPractices = c.conduct?.practices;
  if (conductPractices === undefined) return s.undetermined(HEAD_113, [approvalConductPracticesFact], {});
  const facts: Facts = { "conduct.practices": conductPractices };
  if (conductPractices.includes("beyond-implementation-list")) s.decided(HEAD_113, 'breached', CODES_117, facts);
  else s.decided(HEAD_113, 'satisfied', CODES_116, facts);
}

/** gz-service-standards-2023/window-for-integrated-acceptance */
function windowForIntegratedAcceptance8(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_114.has(matter)) return;
  const windowVenue = c.window?.venue;
  if (windowVenue !== undefined && windowVenue !== "city-or-district-centre") return;
  if (s.mainDay < 19358) return;
  if (c.window === undefined) {
    s.notAssessed++;
    return;
  }
  const windowWindows = c.window?.windows;
  if (windowVenue === undefined) {
    const missing: Named[] = [];
    if (windowVenue === undefined) also(missing, approvalWindowVenueFact);
    if (windowWindows === undefined) also(missing, approvalWindowWindowsFact);
    return s.undetermined(HEAD_118, missing, windowWindows === undefined ? {} : { "window.windows": windowWindows });
  }
  if (windowWindows === undefined) return s.undetermined(HEAD_118, [approvalWindowWindowsFact], {});
  const facts: Facts = { "window.windows": windowWindows };
  if (windowWindows.includes("integrated-acceptance")) s.decided(HEAD_118, 'satisfied', CODES_121, facts);
  else s.decided(HEAD_118, 'breached', CODES_122, facts);
}

/** gz-hotline-2023/hard-ticket-coordinated */
function hardTicketCoordinated9(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketCircumstances = c.ticket?.circumstances;
  if (ticketCircumstances !== undefined && !ticketCircumstances.includes("cross-department-or-hard")) return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.coordination === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketCoordinationSteps = c.ticket?.coordination?.steps;
  if (ticketCircumstances === undefined) {
    const missing: Named[] = [];
    if (ticketCircumstances === undefined) also(missing, approvalTicketCircumstancesFact);
    if (ticketCoordinationSteps === undefined) also(missing, approvalTicketCoordinationStepsFact);
    return s.undetermined(HEAD_123, missing, ticketCoordinationSteps === undefined ? {} : { "ticket.coordination.steps": ticketCoordinationSteps });
  }
  if (ticketCoordinationSteps === undefined) return s.undetermined(HEAD_123, [approvalTicketCoordinationStepsFact], {});
  const facts: Facts = { "ticket.coordination.steps": ticketCoordinationSteps };
  if (ticketCoordinationSteps.includes("coordinated-and-supervised")) s.decided(HEAD_123, 'satisfied', CODES_126, facts);
  else s.decided(HEAD_123, 'breached', CODES_127, facts);
}

/** gz-hotline-2023/report-reviewed */
function reportReviewed10(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketReportSubmittedOn = c.ticket?.report?.submittedOn;
  if (ticketReportSubmittedOn === undefined) return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.report === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketReportReviewed = c.ticket?.report?.reviewed;
  if (ticketReportReviewed === undefined) return s.undetermined(HEAD_128, [approvalTicketReportReviewedFact], {});
  const facts: Facts = { "ticket.report.reviewed": ticketReportReviewed };
  if (ticketReportReviewed) s.decided(HEAD_128, 'satisfied', CODES_130, facts);
  else s.decided(HEAD_128, 'breached', CODES_131, facts);
}

/** gz-hotline-2023/complete-resubmission-accepted */
function completeResubmissionAccepted11(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.conduct === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketConductPractices = c.ticket?.conduct?.practices;
  if (ticketConductPractices === undefined) return s.undetermined(HEAD_132, [approvalTicketConductPracticesFact], {});
  const facts: Facts = { "ticket.conduct.practices": ticketConductPractices };
  if (ticketConductPractices.includes("refused-complete-resubmission")) s.decided(HEAD_132, 'breached', CODES_135, facts);
  else s.decided(HEAD_132, 'satisfied', CODES_134, facts);
}

/** gz-hotline-2023/consultation-reply */
function consultationReply12(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketType = c.ticket?.type;
  if (ticketType !== undefined && ticketType !== "consultation") return;
  const ticketReturnResult = c.ticket?.return?.result;
  const ticketRestartedOn = c.ticket?.restartedOn;
  const timelineDispatchedOn = c.timeline?.dispatchedOn;
  const ticketReturnRequestedOn = c.ticket?.return?.requestedOn;
  const holds2 = or(or(or(not(and((ticketReturnResult === undefined ? UNKNOWN : known(CODES_137.has(ticketReturnResult))), known(ticketReturnResult !== undefined))), known(ticketRestartedOn !== undefined)), (timelineDispatchedOn === undefined || ticketReturnRequestedOn === undefined ? UNKNOWN : known(timelineDispatchedOn > ticketReturnRequestedOn))), (ticketRestartedOn === undefined || ticketReturnRequestedOn === undefined ? UNKNOWN : known(ticketRestartedOn >= ticketReturnRequestedOn)));
  if (holds2 === NO) return;
  const from = ticketRestartedOn !== undefined ? dayOf(ticketRestartedOn) : timelineDispatchedOn !== undefined ? dayOf(timelineDispatchedOn) : undefined;
  if ((from ?? s.mainDay) < 19358) return;
  if (c.ticket === undefined && c.timeline === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketCircumstances = c.ticket?.circumstances;
  const ticketLimit = c.ticket?.limit;
  const ticketExtensionDueOn = c.ticket?.extension?.dueOn;
  const ticketExtensionTimes = c.ticket?.extension?.times;
  const ticketLongTermReceivedOn = c.ticket?.longTerm?.receivedOn;
  const ticketAnswerInKnowledgeBase = c.ticket?.answerInKnowledgeBase;
  const ticketSupplementSteps = c.ticket?.supplement?.steps;
  const ticketHandlingSteps = c.ticket?.handling?.steps;
  const excepted = or(or(or(or(or(or(or((ticketCircumstances === undefined ? UNKNOWN : known((ticketCircumstances.includes("special-limit") || ticketCircumstances.includes("extended") || ticketCircumstances.includes("added-facts-affect-handling") || ticketCircumstances.includes("long-term-item") || ticketCircumstances.includes("withdrawn") || ticketCircumstances.includes("special-treatment") || ticketCircumstances.includes("no-reply-wanted") || ticketCircumstances.includes("caller-unreachable")))), known(ticketLimit !== undefined)), known(ticketExtensionDueOn !== undefined)), and(known(ticketExtensionTimes !== undefined), (ticketExtensionTimes === undefined ? UNKNOWN : known(ticketExtensionTimes >= 1)))), known(ticketLongTermReceivedOn !== undefined)), (ticketAnswerInKnowledgeBase === undefined ? UNKNOWN : known(ticketAnswerInKnowledgeBase === true))), (ticketSupplementSteps === undefined ? UNKNOWN : known(ticketSupplementSteps.includes("ticket-closed")))), (ticketHandlingSteps === undefined ? UNKNOWN : known(ticketHandlingSteps.includes("closed-without-handling"))));
  if (excepted === YES) return;
  const assumedFacts: string[] = [];
  if (excepted === UNKNOWN) {
    if (ticketCircumstances === undefined) assumedFacts.push("ticket.circumstances");
    if (and(known(ticketExtensionTimes !== undefined), (ticketExtensionTimes === undefined ? UNKNOWN : known(ticketExtensionTimes >= 1))) === UNKNOWN) {
      if (ticketExtensionTimes === undefined) assumedFacts.push("ticket.extension.times");
    }
    if (ticketAnswerInKnowledgeBase === undefined) assumedFacts.push("ticket.answerInKnowledgeBase");
    if (ticketSupplementSteps === undefined) assumedFacts.push("ticket.supplement.steps");
    if (ticketHandlingSteps === undefined) assumedFacts.push("ticket.handling.steps");
  }
  const assumed = assumedFacts.length === 0 ? undefined : [say.assumption(assumedFacts, TEXT_140)];
  const timelineRepliedOn = c.timeline?.repliedOn;
  const to = timelineRepliedOn === undefined ? undefined : dayOf(timelineRepliedOn);
  const facts: Facts = {};
  if (ticketRestartedOn !== undefined) facts["ticket.restartedOn"] = ticketRestartedOn;
  if (timelineDispatchedOn !== undefined) facts["timeline.dispatchedOn"] = timelineDispatchedOn;
  if (timelineRepliedOn !== undefined) facts["timeline.repliedOn"] = timelineRepliedOn;
  if (ticketType === undefined || holds2 === UNKNOWN) {
    const missing: Named[] = [];
    if (ticketType === undefined) also(missing, approvalTicketTypeFact);
    if (holds2 === UNKNOWN) {
      if (not(and((ticketReturnResult === undefined ? UNKNOWN : known(CODES_137.has(ticketReturnResult))), known(ticketReturnResult !== undefined))) === UNKNOWN) {
        if (ticketReturnResult === undefined) also(missing, approvalTicketReturnResultFact);
      }
      if (timelineDispatchedOn === undefined) also(missing, approvalTimelineDispatchedOnFact);
      if (ticketReturnRequestedOn === undefined) also(missing, approvalTicketReturnRequestedOnFact);
      if (ticketRestartedOn === undefined) also(missing, approvalTicketRestartedOnFact);
      if (ticketReturnRequestedOn === undefined) also(missing, approvalTicketReturnRequestedOnFact);
    }
    if (ticketRestartedOn === undefined && timelineDispatchedOn === undefined) also(missing, approvalTicketRestartedOnFact);
    if (ticketRestartedOn === undefined && timelineDispatchedOn === undefined) also(missing, approvalTimelineDispatchedOnFact);
    return s.undetermined(HEAD_136, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (ticketRestartedOn === undefined && timelineDispatchedOn === undefined) also(missing, approvalTicketRestartedOnFact);
    if (ticketRestartedOn === undefined && timelineDispatchedOn === undefined) also(missing, approvalTimelineDispatchedOnFact);
    return s.undetermined(HEAD_136, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_145, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_136, outcome, say.withinDays(s.calendar, s.today, (ticketRestartedOn !== undefined || timelineDispatchedOn === undefined ? approvalTicketRestartedOnFact : approvalTimelineDispatchedOnFact), from, approvalTimelineRepliedOnFact, to, due, PERIOD_145, gaps), facts, assumed);
}

/** gz-hotline-2023/return-maintenance */
function returnMaintenance13(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketReturnDispute = c.ticket?.return?.dispute;
  if (ticketReturnDispute !== undefined && ticketReturnDispute !== "facility-maintenance") return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.return === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketReturnContents = c.ticket?.return?.contents;
  if (ticketReturnDispute === undefined) {
    const missing: Named[] = [];
    if (ticketReturnDispute === undefined) also(missing, approvalTicketReturnDisputeFact);
    if (ticketReturnContents === undefined) also(missing, approvalTicketReturnContentsFact);
    return s.undetermined(HEAD_146, missing, ticketReturnContents === undefined ? {} : { "ticket.return.contents": ticketReturnContents });
  }
  if (ticketReturnContents === undefined) return s.undetermined(HEAD_146, [approvalTicketReturnContentsFact], {});
  const facts: Facts = { "ticket.return.contents": ticketReturnContents };
  if (ticketReturnContents.includes("maintenance-scope") || ticketReturnContents.includes("handover-document")) s.decided(HEAD_146, 'satisfied', CODES_149, facts);
  else s.decided(HEAD_146, 'breached', CODES_150, facts);
}

/** gz-hotline-2023/return-area */
function returnArea14(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketReturnDispute = c.ticket?.return?.dispute;
  if (ticketReturnDispute !== undefined && ticketReturnDispute !== "administrative-area") return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.return === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketReturnContents = c.ticket?.return?.contents;
  if (ticketReturnDispute === undefined) {
    const missing: Named[] = [];
    if (ticketReturnDispute === undefined) also(missing, approvalTicketReturnDisputeFact);
    if (ticketReturnContents === undefined) also(missing, approvalTicketReturnContentsFact);
    return s.undetermined(HEAD_151, missing, ticketReturnContents === undefined ? {} : { "ticket.return.contents": ticketReturnContents });
  }
  if (ticketReturnContents === undefined) return s.undetermined(HEAD_151, [approvalTicketReturnContentsFact], {});
  const facts: Facts = { "ticket.return.contents": ticketReturnContents };
  if (ticketReturnContents.includes("own-area")) s.decided(HEAD_151, 'satisfied', CODES_149, facts);
  else s.decided(HEAD_151, 'breached', CODES_152, facts);
}

/** gz-hotline-2023/application-of-law-opinion */
function applicationOfLawOpinion15(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketCoordinationDispute = c.ticket?.coordination?.dispute;
  if (ticketCoordinationDispute !== undefined && ticketCoordinationDispute !== "application-of-law") return;
  const ticketCoordinationRequestReceivedOn = c.ticket?.coordination?.requestReceivedOn;
  const from = ticketCoordinationRequestReceivedOn === undefined ? undefined : dayOf(ticketCoordinationRequestReceivedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.ticket?.coordination === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketCoordinationOpinionOn = c.ticket?.coordination?.opinionOn;
  const to = ticketCoordinationOpinionOn === undefined ? undefined : dayOf(ticketCoordinationOpinionOn);
  const facts: Facts = {};
  if (ticketCoordinationRequestReceivedOn !== undefined) facts["ticket.coordination.requestReceivedOn"] = ticketCoordinationRequestReceivedOn;
  if (ticketCoordinationOpinionOn !== undefined) facts["ticket.coordination.opinionOn"] = ticketCoordinationOpinionOn;
  if (ticketCoordinationDispute === undefined) {
    const missing: Named[] = [];
    if (ticketCoordinationDispute === undefined) also(missing, approvalTicketCoordinationDisputeFact);
    if (ticketCoordinationRequestReceivedOn === undefined) also(missing, approvalTicketCoordinationRequestReceivedOnFact);
    return s.undetermined(HEAD_153, missing, facts);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (ticketCoordinationRequestReceivedOn === undefined) also(missing, approvalTicketCoordinationRequestReceivedOnFact);
    return s.undetermined(HEAD_153, missing, facts);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_157, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_153, outcome, say.withinDays(s.calendar, s.today, approvalTicketCoordinationRequestReceivedOnFact, from, approvalTicketCoordinationOpinionOnFact, to, due, PERIOD_157, gaps), facts);
}

/** gz-hotline-2023/extension-in-system */
function extensionInSystem16(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.extension === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketExtensionSteps = c.ticket?.extension?.steps;
  if (ticketExtensionSteps === undefined) return s.undetermined(HEAD_158, [approvalTicketExtensionStepsFact], {});
  const facts: Facts = { "ticket.extension.steps": ticketExtensionSteps };
  if (ticketExtensionSteps.includes("in-hotline-system")) s.decided(HEAD_158, 'satisfied', CODES_160, facts);
  else s.decided(HEAD_158, 'breached', CODES_161, facts);
}

/** gz-hotline-2023/report-after-reply */
function reportAfterReply17(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketReportSubmittedOn = c.ticket?.report?.submittedOn;
  if (ticketReportSubmittedOn === undefined) return;
  if (s.mainDay < 19358) return;
  if (c.timeline === undefined && c.ticket?.report === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketCircumstances = c.ticket?.circumstances;
  if (ticketCircumstances !== undefined && ((ticketCircumstances.includes("no-reply-wanted") || ticketCircumstances.includes("caller-unreachable") || ticketCircumstances.includes("long-term-item") || ticketCircumstances.includes("withdrawn")))) return;
  const assumed = ticketCircumstances === undefined ? CODES_163 : undefined;
  const timelineRepliedOn = c.timeline?.repliedOn;
  const from = timelineRepliedOn === undefined ? undefined : dayOf(timelineRepliedOn);
  const to = ticketReportSubmittedOn === undefined ? undefined : dayOf(ticketReportSubmittedOn);
  const facts: Facts = {};
  if (timelineRepliedOn !== undefined) facts["timeline.repliedOn"] = timelineRepliedOn;
  if (ticketReportSubmittedOn !== undefined) facts["ticket.report.submittedOn"] = ticketReportSubmittedOn;
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (timelineRepliedOn === undefined) also(missing, approvalTimelineRepliedOnFact);
    if (ticketReportSubmittedOn === undefined) also(missing, approvalTicketReportSubmittedOnFact);
    return s.undetermined(HEAD_162, missing, facts, assumed);
  }
  const isKept = from <= to;
  s.decided(HEAD_162, isKept ? 'satisfied' : 'breached', say.inOrder(approvalTimelineRepliedOnFact, from, approvalTicketReportSubmittedOnFact, to, true, isKept), facts, assumed);
}

/** gz-hotline-2023/report-complaint */
function reportComplaint18(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketReceptionCategory = c.ticket?.reception?.category;
  if (ticketReceptionCategory !== undefined && ticketReceptionCategory !== "complaint") return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.report === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketReportContents = c.ticket?.report?.contents;
  if (ticketReceptionCategory === undefined) {
    const missing: Named[] = [];
    if (ticketReceptionCategory === undefined) also(missing, approvalTicketReceptionCategoryFact);
    if (ticketReportContents === undefined) also(missing, approvalTicketReportContentsFact);
    return s.undetermined(HEAD_165, missing, ticketReportContents === undefined ? {} : { "ticket.report.contents": ticketReportContents });
  }
  if (ticketReportContents === undefined) return s.undetermined(HEAD_165, [approvalTicketReportContentsFact], {});
  const facts: Facts = { "ticket.report.contents": ticketReportContents };
  if (ticketReportContents.includes("complaint-handling")) s.decided(HEAD_165, 'satisfied', CODES_168, facts);
  else s.decided(HEAD_165, 'breached', CODES_169, facts);
}

/** gz-hotline-2023/long-term-plan */
function longTermPlan19(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketLongTermReceivedOn = c.ticket?.longTerm?.receivedOn;
  const from = ticketLongTermReceivedOn === undefined ? undefined : dayOf(ticketLongTermReceivedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.ticket?.longTerm === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketLongTermPlanMadeOn = c.ticket?.longTerm?.planMadeOn;
  const to = ticketLongTermPlanMadeOn === undefined ? undefined : dayOf(ticketLongTermPlanMadeOn);
  const facts: Facts = {};
  if (ticketLongTermReceivedOn !== undefined) facts["ticket.longTerm.receivedOn"] = ticketLongTermReceivedOn;
  if (ticketLongTermPlanMadeOn !== undefined) facts["ticket.longTerm.planMadeOn"] = ticketLongTermPlanMadeOn;
  if (from === undefined) {
    const missing: Named[] = [];
    if (ticketLongTermReceivedOn === undefined) also(missing, approvalTicketLongTermReceivedOnFact);
    return s.undetermined(HEAD_170, missing, facts);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_173, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_170, outcome, say.withinDays(s.calendar, s.today, approvalTicketLongTermReceivedOnFact, from, approvalTicketLongTermPlanMadeOnFact, to, due, PERIOD_173, gaps), facts);
}

/** gz-hotline-2023/long-term-reported-to-superior */
function longTermReportedToSuperior20(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketLongTermProcedureEndedOn = c.ticket?.longTerm?.procedureEndedOn;
  if (ticketLongTermProcedureEndedOn === undefined) return;
  const from = ticketLongTermProcedureEndedOn === undefined ? undefined : dayOf(ticketLongTermProcedureEndedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.ticket?.longTerm === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketLongTermReportedToSuperiorOn = c.ticket?.longTerm?.reportedToSuperiorOn;
  const ticketLongTermSuperiorOpinionOn = c.ticket?.longTerm?.superiorOpinionOn;
  const excepted = and(known(ticketLongTermReportedToSuperiorOn === undefined), known(ticketLongTermSuperiorOpinionOn !== undefined));
  if (excepted === YES) return;
  const assumedFacts: string[] = [];
  if (excepted === UNKNOWN) {
  }
  const assumed = assumedFacts.length === 0 ? undefined : [say.assumption(assumedFacts, TEXT_176)];
  const to = ticketLongTermReportedToSuperiorOn === undefined ? undefined : dayOf(ticketLongTermReportedToSuperiorOn);
  const facts: Facts = {};
  if (ticketLongTermProcedureEndedOn !== undefined) facts["ticket.longTerm.procedureEndedOn"] = ticketLongTermProcedureEndedOn;
  if (ticketLongTermReportedToSuperiorOn !== undefined) facts["ticket.longTerm.reportedToSuperiorOn"] = ticketLongTermReportedToSuperiorOn;
  if (from === undefined) {
    const missing: Named[] = [];
    if (ticketLongTermProcedureEndedOn === undefined) also(missing, approvalTicketLongTermProcedureEndedOnFact);
    return s.undetermined(HEAD_174, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_73, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_174, outcome, say.withinDays(s.calendar, s.today, approvalTicketLongTermProcedureEndedOnFact, from, approvalTicketLongTermReportedToSuperiorOnFact, to, due, PERIOD_73, gaps), facts, assumed);
}

/** gz-hotline-2023/sent-back-only-if-dissatisfied */
function sentBackOnlyIfDissatisfied21(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketRehandlingSteps = c.ticket?.rehandling?.steps;
  if (ticketRehandlingSteps === undefined || !ticketRehandlingSteps.includes("sent-back")) return;
  if (ticketRehandlingSteps === undefined) return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.rating === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketRatingFirst = c.ticket?.rating?.first;
  if (ticketRatingFirst === undefined) return s.undetermined(HEAD_178, [approvalTicketRatingFirstFact], {});
  const facts: Facts = { "ticket.rating.first": ticketRatingFirst };
  if (ticketRatingFirst === "dissatisfied" || ticketRatingFirst === "very-dissatisfied") s.decided(HEAD_178, 'satisfied', CODES_180, facts);
  else s.decided(HEAD_178, 'breached', CODES_181, facts);
}

/** gz-hotline-2023/special-limit-rehandling */
function specialLimitRehandling22(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  const ticketLimit = c.ticket?.limit;
  if (ticketLimit === undefined) return;
  const ticketRehandlingReceivedOn = c.ticket?.rehandling?.receivedOn;
  const from = ticketRehandlingReceivedOn === undefined ? undefined : dayOf(ticketRehandlingReceivedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.ticket?.rehandling === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketRehandlingRepliedOn = c.ticket?.rehandling?.repliedOn;
  const to = ticketRehandlingRepliedOn === undefined ? undefined : dayOf(ticketRehandlingRepliedOn);
  const facts: Facts = {};
  if (ticketRehandlingReceivedOn !== undefined) facts["ticket.rehandling.receivedOn"] = ticketRehandlingReceivedOn;
  if (ticketRehandlingRepliedOn !== undefined) facts["ticket.rehandling.repliedOn"] = ticketRehandlingRepliedOn;
  if (ticketLimit !== undefined) facts["ticket.limit"] = asGiven(ticketLimit);
  const length = ticketLimit === undefined ? undefined : periodOf(ticketLimit);
  if (from === undefined || length === undefined) {
    const missing: Named[] = [];
    if (ticketRehandlingReceivedOn === undefined) also(missing, approvalTicketRehandlingReceivedOnFact);
    if (from !== undefined && ticketLimit === undefined) also(missing, approvalTicketLimitFact);
    return s.undetermined(HEAD_182, missing, facts);
  }
  if (length.unit === 'hours' || length.unit === 'minutes') {
    return s.undetermined(HEAD_182, [], facts, undefined, say.finerThanDays(length));
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, length, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_182, outcome, say.withinDays(s.calendar, s.today, approvalTicketRehandlingReceivedOnFact, from, approvalTicketRehandlingRepliedOnFact, to, due, length, gaps), facts);
}

/** gz-hotline-2023/rehandling-not-returned */
function rehandlingNotReturned23(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "hotline-ticket") return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.rehandling === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketRehandlingSteps = c.ticket?.rehandling?.steps;
  if (ticketRehandlingSteps === undefined) return s.undetermined(HEAD_186, [approvalTicketRehandlingStepsFact], {});
  const facts: Facts = { "ticket.rehandling.steps": ticketRehandlingSteps };
  if (ticketRehandlingSteps.includes("returned")) s.decided(HEAD_186, 'breached', CODES_189, facts);
  else s.decided(HEAD_186, 'satisfied', CODES_188, facts);
}

/** sw-approval-classes-2023/power-line-voltage */
function powerLineVoltage24(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "municipal-external-line") return;
  const lineKind = c.line?.kind;
  if (lineKind !== undefined && lineKind !== "power") return;
  if (s.mainDay < 19358) return;
  if (c.line === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const facts: Facts = {};
  const lineVoltage = c.line?.voltage;
  if (lineVoltage !== undefined) facts["line.voltage"] = lineVoltage;
  if (projectClass === undefined || lineKind === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (lineKind === undefined) also(missing, approvalLineKindFact);
    if (lineVoltage === undefined) also(missing, approvalLineVoltageFact);
    return s.undetermined(HEAD_190, missing, facts, assumed);
  }
  if (lineVoltage === undefined) {
    const missing: Named[] = [];
    if (lineVoltage === undefined) also(missing, approvalLineVoltageFact);
    return s.undetermined(HEAD_190, missing, facts, assumed);
  }
  const is = microOf(lineVoltage);
  const bound = 20000000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_190, isKept ? 'satisfied' : 'breached', say.limited(approvalLineVoltageFact, say.AT_MOST, `${showMicro(is)} V`, "20000 V", 20000, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)} V`, plain: Number(showMicro(difference)) }, isKept), facts, assumed);
}

/** sw-approval-classes-2023/one-set-of-documents */
function oneSetOfDocuments25(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && !CODES_196.has(projectClass)) return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const facts: Facts = {};
  const effortMaterialSets = c.effort?.materialSets;
  if (effortMaterialSets !== undefined) facts["effort.materialSets"] = effortMaterialSets;
  if (projectClass === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (effortMaterialSets === undefined) also(missing, approvalEffortMaterialSetsFact);
    return s.undetermined(HEAD_195, missing, facts, assumed);
  }
  if (effortMaterialSets === undefined) {
    const missing: Named[] = [];
    if (effortMaterialSets === undefined) also(missing, approvalEffortMaterialSetsFact);
    return s.undetermined(HEAD_195, missing, facts, assumed);
  }
  const is = microOf(effortMaterialSets);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_195, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortMaterialSetsFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts, assumed);
}

/** sw-approval-classes-2023/simple-joint-land-application */
function simpleJointLandApplication26(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "simple-low-risk") return;
  const applicationPrerequisites = c.application?.prerequisites;
  if (applicationPrerequisites !== undefined && !applicationPrerequisites.includes("land-deal-confirmed")) return;
  if (s.mainDay < 19358) return;
  if (c.conduct === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const conductRefusals = c.conduct?.refusals;
  if (projectClass === undefined || applicationPrerequisites === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (applicationPrerequisites === undefined) also(missing, approvalApplicationPrerequisitesFact);
    if (conductRefusals === undefined) also(missing, approvalConductRefusalsFact);
    return s.undetermined(HEAD_198, missing, conductRefusals === undefined ? {} : { "conduct.refusals": conductRefusals }, assumed);
  }
  if (conductRefusals === undefined) return s.undetermined(HEAD_198, [approvalConductRefusalsFact], {}, assumed);
  const facts: Facts = { "conduct.refusals": conductRefusals };
  if (conductRefusals.includes("joint-application")) s.decided(HEAD_198, 'breached', CODES_202, facts, assumed);
  else s.decided(HEAD_198, 'satisfied', CODES_201, facts, assumed);
}

/** sw-approval-classes-2023/simple-joint-planning-permit */
function simpleJointPlanningPermit27(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "simple-low-risk") return;
  const landDesignObjected = c.land?.designObjected;
  if (landDesignObjected !== undefined && landDesignObjected !== false) return;
  const applicationAppliedTogether = c.application?.appliedTogether;
  if (applicationAppliedTogether !== undefined && !applicationAppliedTogether.includes("planning")) return;
  const stagesPlanningPermitAcceptedOn = c.stages?.planningPermit?.acceptedOn;
  const from = stagesPlanningPermitAcceptedOn === undefined ? undefined : dayOf(stagesPlanningPermitAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.stages?.planningPermit === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const stagesPlanningPermitCompletedOn = c.stages?.planningPermit?.completedOn;
  const to = stagesPlanningPermitCompletedOn === undefined ? undefined : dayOf(stagesPlanningPermitCompletedOn);
  const facts: Facts = {};
  if (stagesPlanningPermitAcceptedOn !== undefined) facts["stages.planningPermit.acceptedOn"] = stagesPlanningPermitAcceptedOn;
  if (stagesPlanningPermitCompletedOn !== undefined) facts["stages.planningPermit.completedOn"] = stagesPlanningPermitCompletedOn;
  if (projectClass === undefined || landDesignObjected === undefined || applicationAppliedTogether === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (landDesignObjected === undefined) also(missing, approvalLandDesignObjectedFact);
    if (applicationAppliedTogether === undefined) also(missing, approvalApplicationAppliedTogetherFact);
    if (stagesPlanningPermitAcceptedOn === undefined) also(missing, approvalStagesPlanningPermitAcceptedOnFact);
    return s.undetermined(HEAD_203, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (stagesPlanningPermitAcceptedOn === undefined) also(missing, approvalStagesPlanningPermitAcceptedOnFact);
    return s.undetermined(HEAD_203, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_208, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_203, outcome, say.withinDays(s.calendar, s.today, approvalStagesPlanningPermitAcceptedOnFact, from, approvalStagesPlanningPermitCompletedOnFact, to, due, PERIOD_208, gaps), facts, assumed);
}

/** sw-approval-classes-2023/start-publicity-begins-in-listing */
function startPublicityBeginsInListing28(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "land-to-start") return;
  const landReadiness = c.land?.readiness;
  if (landReadiness !== undefined && !landReadiness.includes("design-reviewed")) return;
  if (s.mainDay < 19358) return;
  if (c.land === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const landListingStartedOn = c.land?.listingStartedOn;
  const from = landListingStartedOn === undefined ? undefined : dayOf(landListingStartedOn);
  const landDesignPublicityStartedOn = c.land?.designPublicityStartedOn;
  const to = landDesignPublicityStartedOn === undefined ? undefined : dayOf(landDesignPublicityStartedOn);
  const facts: Facts = {};
  if (landListingStartedOn !== undefined) facts["land.listingStartedOn"] = landListingStartedOn;
  if (landDesignPublicityStartedOn !== undefined) facts["land.designPublicityStartedOn"] = landDesignPublicityStartedOn;
  if (projectClass === undefined || landReadiness === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (landReadiness === undefined) also(missing, approvalLandReadinessFact);
    if (landListingStartedOn === undefined) also(missing, approvalLandListingStartedOnFact);
    if (landDesignPublicityStartedOn === undefined) also(missing, approvalLandDesignPublicityStartedOnFact);
    return s.undetermined(HEAD_209, missing, facts, assumed);
  }
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (landListingStartedOn === undefined) also(missing, approvalLandListingStartedOnFact);
    if (landDesignPublicityStartedOn === undefined) also(missing, approvalLandDesignPublicityStartedOnFact);
    return s.undetermined(HEAD_209, missing, facts, assumed);
  }
  const isKept = from <= to;
  s.decided(HEAD_209, isKept ? 'satisfied' : 'breached', say.inOrder(approvalLandListingStartedOnFact, from, approvalLandDesignPublicityStartedOnFact, to, true, isKept), facts, assumed);
}

/** sw-approval-classes-2023/start-joint-construction-permit */
function startJointConstructionPermit29(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "land-to-start") return;
  const applicationAppliedTogether = c.application?.appliedTogether;
  if (applicationAppliedTogether !== undefined && !applicationAppliedTogether.includes("construction-permit")) return;
  const stagesConstructionPermitAcceptedOn = c.stages?.constructionPermit?.acceptedOn;
  const from = stagesConstructionPermitAcceptedOn === undefined ? undefined : dayOf(stagesConstructionPermitAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.stages?.constructionPermit === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const stagesConstructionPermitCompletedOn = c.stages?.constructionPermit?.completedOn;
  const to = stagesConstructionPermitCompletedOn === undefined ? undefined : dayOf(stagesConstructionPermitCompletedOn);
  const facts: Facts = {};
  if (stagesConstructionPermitAcceptedOn !== undefined) facts["stages.constructionPermit.acceptedOn"] = stagesConstructionPermitAcceptedOn;
  if (stagesConstructionPermitCompletedOn !== undefined) facts["stages.constructionPermit.completedOn"] = stagesConstructionPermitCompletedOn;
  if (projectClass === undefined || applicationAppliedTogether === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (applicationAppliedTogether === undefined) also(missing, approvalApplicationAppliedTogetherFact);
    if (stagesConstructionPermitAcceptedOn === undefined) also(missing, approvalStagesConstructionPermitAcceptedOnFact);
    return s.undetermined(HEAD_213, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (stagesConstructionPermitAcceptedOn === undefined) also(missing, approvalStagesConstructionPermitAcceptedOnFact);
    return s.undetermined(HEAD_213, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_145, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_213, outcome, say.withinDays(s.calendar, s.today, approvalStagesConstructionPermitAcceptedOnFact, from, approvalStagesConstructionPermitCompletedOnFact, to, due, PERIOD_145, gaps), facts, assumed);
}

/** sw-approval-classes-2023/renovation-scheme-review */
function renovationSchemeReview30(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "old-community-renovation") return;
  const stagesPlanReviewAcceptedOn = c.stages?.planReview?.acceptedOn;
  const stagesPlanReviewAppliedOn = c.stages?.planReview?.appliedOn;
  const from = stagesPlanReviewAcceptedOn !== undefined ? dayOf(stagesPlanReviewAcceptedOn) : stagesPlanReviewAppliedOn !== undefined ? dayOf(stagesPlanReviewAppliedOn) : undefined;
  if ((from ?? s.mainDay) < 19358) return;
  if (c.stages?.planReview === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const stagesPlanReviewCompletedOn = c.stages?.planReview?.completedOn;
  const to = stagesPlanReviewCompletedOn === undefined ? undefined : dayOf(stagesPlanReviewCompletedOn);
  const facts: Facts = {};
  if (stagesPlanReviewAcceptedOn !== undefined) facts["stages.planReview.acceptedOn"] = stagesPlanReviewAcceptedOn;
  if (stagesPlanReviewAppliedOn !== undefined) facts["stages.planReview.appliedOn"] = stagesPlanReviewAppliedOn;
  if (stagesPlanReviewCompletedOn !== undefined) facts["stages.planReview.completedOn"] = stagesPlanReviewCompletedOn;
  if (projectClass === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (stagesPlanReviewAcceptedOn === undefined && stagesPlanReviewAppliedOn === undefined) also(missing, approvalStagesPlanReviewAcceptedOnFact);
    if (stagesPlanReviewAcceptedOn === undefined && stagesPlanReviewAppliedOn === undefined) also(missing, approvalStagesPlanReviewAppliedOnFact);
    return s.undetermined(HEAD_216, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (stagesPlanReviewAcceptedOn === undefined && stagesPlanReviewAppliedOn === undefined) also(missing, approvalStagesPlanReviewAcceptedOnFact);
    if (stagesPlanReviewAcceptedOn === undefined && stagesPlanReviewAppliedOn === undefined) also(missing, approvalStagesPlanReviewAppliedOnFact);
    return s.undetermined(HEAD_216, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_157, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_216, outcome, say.withinDays(s.calendar, s.today, (stagesPlanReviewAcceptedOn !== undefined || stagesPlanReviewAppliedOn === undefined ? approvalStagesPlanReviewAcceptedOnFact : approvalStagesPlanReviewAppliedOnFact), from, approvalStagesPlanReviewCompletedOnFact, to, due, PERIOD_157, gaps), facts, assumed);
}

/** sw-approval-classes-2023/renovation-approvals */
function renovationApprovals31(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "old-community-renovation") return;
  const stagesParallelApprovalAcceptedOn = c.stages?.parallelApproval?.acceptedOn;
  const from = stagesParallelApprovalAcceptedOn === undefined ? undefined : dayOf(stagesParallelApprovalAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.stages?.parallelApproval === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const stagesParallelApprovalCompletedOn = c.stages?.parallelApproval?.completedOn;
  const to = stagesParallelApprovalCompletedOn === undefined ? undefined : dayOf(stagesParallelApprovalCompletedOn);
  const facts: Facts = {};
  if (stagesParallelApprovalAcceptedOn !== undefined) facts["stages.parallelApproval.acceptedOn"] = stagesParallelApprovalAcceptedOn;
  if (stagesParallelApprovalCompletedOn !== undefined) facts["stages.parallelApproval.completedOn"] = stagesParallelApprovalCompletedOn;
  if (projectClass === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (stagesParallelApprovalAcceptedOn === undefined) also(missing, approvalStagesParallelApprovalAcceptedOnFact);
    return s.undetermined(HEAD_220, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (stagesParallelApprovalAcceptedOn === undefined) also(missing, approvalStagesParallelApprovalAcceptedOnFact);
    return s.undetermined(HEAD_220, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_73, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_220, outcome, say.withinDays(s.calendar, s.today, approvalStagesParallelApprovalAcceptedOnFact, from, approvalStagesParallelApprovalCompletedOnFact, to, due, PERIOD_73, gaps), facts, assumed);
}

/** sw-approval-classes-2023/renovation-acceptance-participants */
function renovationAcceptanceParticipants32(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "old-community-renovation") return;
  const stagesJointAcceptanceCompletedOn = c.stages?.jointAcceptance?.completedOn;
  if (stagesJointAcceptanceCompletedOn === undefined) return;
  if (s.mainDay < 19358) return;
  if (c.stages?.jointAcceptance === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const stagesJointAcceptanceParticipants = c.stages?.jointAcceptance?.participants;
  if (projectClass === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (stagesJointAcceptanceParticipants === undefined) also(missing, approvalStagesJointAcceptanceParticipantsFact);
    return s.undetermined(HEAD_223, missing, stagesJointAcceptanceParticipants === undefined ? {} : { "stages.jointAcceptance.participants": stagesJointAcceptanceParticipants }, assumed);
  }
  if (stagesJointAcceptanceParticipants === undefined) return s.undetermined(HEAD_223, [approvalStagesJointAcceptanceParticipantsFact], {}, assumed);
  const facts: Facts = { "stages.jointAcceptance.participants": stagesJointAcceptanceParticipants };
  const absent: say.Shown[] = [];
  if (!stagesJointAcceptanceParticipants.includes("builder")) absent.push(CODES_226);
  if (!stagesJointAcceptanceParticipants.includes("contractors")) absent.push(CODES_227);
  if (!stagesJointAcceptanceParticipants.includes("departments")) absent.push(CODES_228);
  if (!stagesJointAcceptanceParticipants.includes("residents-committee")) absent.push(CODES_229);
  if (!stagesJointAcceptanceParticipants.includes("owners")) absent.push(CODES_230);
  if (absent.length === 0) s.decided(HEAD_223, 'satisfied', CODES_225, facts, assumed);
  else s.decided(HEAD_223, 'breached', say.lacking(approvalStagesJointAcceptanceParticipantsFact, absent, false), facts, assumed);
}

/** fs-graded-approval-2023/simple-filing */
function simpleFiling33(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "simple-low-risk") return;
  if (s.mainDay < 19358) return;
  if (c.project === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const projectProcedure = c.project?.procedure;
  if (projectClass === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (projectProcedure === undefined) also(missing, approvalProjectProcedureFact);
    return s.undetermined(HEAD_231, missing, projectProcedure === undefined ? {} : { "project.procedure": projectProcedure }, assumed);
  }
  if (projectProcedure === undefined) return s.undetermined(HEAD_231, [approvalProjectProcedureFact], {}, assumed);
  const facts: Facts = { "project.procedure": projectProcedure };
  if (projectProcedure === "filing") s.decided(HEAD_231, 'satisfied', CODES_233, facts, assumed);
  else s.decided(HEAD_231, 'breached', CODES_234, facts, assumed);
}

/** fs-graded-approval-2023/low-risk-voltage */
function lowRiskVoltage34(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "municipal-external-line") return;
  const lineApprovalFree = c.line?.approvalFree;
  if (lineApprovalFree !== undefined && lineApprovalFree !== true) return;
  const lineKind = c.line?.kind;
  if (lineKind !== undefined && lineKind !== "power") return;
  const lineVoltage = c.line?.voltage;
  if (lineVoltage !== undefined && CODES_236.has(lineVoltage)) return;
  if (s.mainDay < 19358) return;
  if (c.line === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const facts: Facts = {};
  if (lineVoltage !== undefined) facts["line.voltage"] = lineVoltage;
  if (projectClass === undefined || lineApprovalFree === undefined || lineKind === undefined || lineVoltage === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (lineApprovalFree === undefined) also(missing, approvalLineApprovalFreeFact);
    if (lineKind === undefined) also(missing, approvalLineKindFact);
    if (lineVoltage === undefined) also(missing, approvalLineVoltageFact);
    if (lineVoltage === undefined) also(missing, approvalLineVoltageFact);
    return s.undetermined(HEAD_235, missing, facts, assumed);
  }
  if (lineVoltage === undefined) {
    const missing: Named[] = [];
    if (lineVoltage === undefined) also(missing, approvalLineVoltageFact);
    return s.undetermined(HEAD_235, missing, facts, assumed);
  }
  const is = microOf(lineVoltage);
  const bound = 380000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_235, isKept ? 'satisfied' : 'breached', say.limited(approvalLineVoltageFact, say.AT_MOST, `${showMicro(is)} V`, "380 V", 380, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)} V`, plain: Number(showMicro(difference)) }, isKept), facts, assumed);
}

/** fs-graded-approval-2023/low-risk-new-duct-green-land */
function lowRiskNewDuctGreenLand35(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "municipal-external-line") return;
  const lineApprovalFree = c.line?.approvalFree;
  if (lineApprovalFree !== undefined && lineApprovalFree !== true) return;
  const lineKind = c.line?.kind;
  if (lineKind !== undefined && lineKind !== "power") return;
  const lineVoltage = c.line?.voltage;
  if (lineVoltage !== undefined && !CODES_236.has(lineVoltage)) return;
  const lineNewDuctLength = c.line?.newDuctLength;
  if (lineNewDuctLength !== undefined && lineNewDuctLength <= 0) return;
  if (s.mainDay < 19358) return;
  if (c.line === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const facts: Facts = {};
  const lineGreenLand = c.line?.greenLand;
  if (lineGreenLand !== undefined) facts["line.greenLand"] = lineGreenLand;
  if (projectClass === undefined || lineApprovalFree === undefined || lineKind === undefined || lineVoltage === undefined || lineNewDuctLength === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (lineApprovalFree === undefined) also(missing, approvalLineApprovalFreeFact);
    if (lineKind === undefined) also(missing, approvalLineKindFact);
    if (lineVoltage === undefined) also(missing, approvalLineVoltageFact);
    if (lineNewDuctLength === undefined) also(missing, approvalLineNewDuctLengthFact);
    if (lineGreenLand === undefined) also(missing, approvalLineGreenLandFact);
    return s.undetermined(HEAD_238, missing, facts, assumed);
  }
  if (lineGreenLand === undefined) {
    const missing: Named[] = [];
    if (lineGreenLand === undefined) also(missing, approvalLineGreenLandFact);
    return s.undetermined(HEAD_238, missing, facts, assumed);
  }
  const is = microOf(lineGreenLand);
  const bound = 300000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_238, isKept ? 'satisfied' : 'breached', say.limited(approvalLineGreenLandFact, say.AT_MOST, `${showMicro(is)} m²`, "300 m²", 300, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)} m²`, plain: Number(showMicro(difference)) }, isKept), facts, assumed);
}

/** fs-graded-approval-2023/station-occupies */
function stationOccupies36(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "base-station-5g") return;
  if (s.mainDay < 19358) return;
  if (c.station === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const stationOccupies = c.station?.occupies;
  if (projectClass === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (stationOccupies === undefined) also(missing, approvalStationOccupiesFact);
    return s.undetermined(HEAD_241, missing, stationOccupies === undefined ? {} : { "station.occupies": stationOccupies }, assumed);
  }
  if (stationOccupies === undefined) return s.undetermined(HEAD_241, [approvalStationOccupiesFact], {}, assumed);
  const facts: Facts = { "station.occupies": stationOccupies };
  if (stationOccupies === "green-land" || stationOccupies === "road" || stationOccupies === "waterside" || stationOccupies === "highway") s.decided(HEAD_241, 'satisfied', CODES_243, facts, assumed);
  else s.decided(HEAD_241, 'breached', CODES_244, facts, assumed);
}

/** fs-graded-approval-2023/publicity-begins-in-listing */
function publicityBeginsInListing37(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "land-with-design") return;
  if (s.mainDay < 19358) return;
  if (c.land === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const landListingStartedOn = c.land?.listingStartedOn;
  const from = landListingStartedOn === undefined ? undefined : dayOf(landListingStartedOn);
  const landDesignPublicityStartedOn = c.land?.designPublicityStartedOn;
  const to = landDesignPublicityStartedOn === undefined ? undefined : dayOf(landDesignPublicityStartedOn);
  const facts: Facts = {};
  if (landListingStartedOn !== undefined) facts["land.listingStartedOn"] = landListingStartedOn;
  if (landDesignPublicityStartedOn !== undefined) facts["land.designPublicityStartedOn"] = landDesignPublicityStartedOn;
  if (projectClass === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (landListingStartedOn === undefined) also(missing, approvalLandListingStartedOnFact);
    if (landDesignPublicityStartedOn === undefined) also(missing, approvalLandDesignPublicityStartedOnFact);
    return s.undetermined(HEAD_245, missing, facts, assumed);
  }
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (landListingStartedOn === undefined) also(missing, approvalLandListingStartedOnFact);
    if (landDesignPublicityStartedOn === undefined) also(missing, approvalLandDesignPublicityStartedOnFact);
    return s.undetermined(HEAD_245, missing, facts, assumed);
  }
  const isKept = from <= to;
  s.decided(HEAD_245, isKept ? 'satisfied' : 'breached', say.inOrder(approvalLandListingStartedOnFact, from, approvalLandDesignPublicityStartedOnFact, to, true, isKept), facts, assumed);
}

/** fs-graded-approval-2023/design-joint-application */
function designJointApplication38(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "land-with-design") return;
  const applicationPrerequisites = c.application?.prerequisites;
  if (applicationPrerequisites !== undefined && !applicationPrerequisites.includes("land-deal-confirmed")) return;
  if (s.mainDay < 19358) return;
  if (c.conduct === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const conductRefusals = c.conduct?.refusals;
  if (projectClass === undefined || applicationPrerequisites === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (applicationPrerequisites === undefined) also(missing, approvalApplicationPrerequisitesFact);
    if (conductRefusals === undefined) also(missing, approvalConductRefusalsFact);
    return s.undetermined(HEAD_246, missing, conductRefusals === undefined ? {} : { "conduct.refusals": conductRefusals }, assumed);
  }
  if (conductRefusals === undefined) return s.undetermined(HEAD_246, [approvalConductRefusalsFact], {}, assumed);
  const facts: Facts = { "conduct.refusals": conductRefusals };
  if (conductRefusals.includes("joint-application")) s.decided(HEAD_246, 'breached', CODES_202, facts, assumed);
  else s.decided(HEAD_246, 'satisfied', CODES_201, facts, assumed);
}

/** fs-graded-approval-2023/renovation-planning-permit */
function renovationPlanningPermit39(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "old-community-renovation") return;
  const renovationChanges = c.renovation?.changes;
  if (renovationChanges !== undefined && !(renovationChanges.includes("floor-area") || renovationChanges.includes("use") || renovationChanges.includes("structure") || renovationChanges.includes("main-structure"))) return;
  const stagesPlanningPermitAcceptedOn = c.stages?.planningPermit?.acceptedOn;
  const from = stagesPlanningPermitAcceptedOn === undefined ? undefined : dayOf(stagesPlanningPermitAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.stages?.planningPermit === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const stagesPlanningPermitCompletedOn = c.stages?.planningPermit?.completedOn;
  const to = stagesPlanningPermitCompletedOn === undefined ? undefined : dayOf(stagesPlanningPermitCompletedOn);
  const facts: Facts = {};
  if (stagesPlanningPermitAcceptedOn !== undefined) facts["stages.planningPermit.acceptedOn"] = stagesPlanningPermitAcceptedOn;
  if (stagesPlanningPermitCompletedOn !== undefined) facts["stages.planningPermit.completedOn"] = stagesPlanningPermitCompletedOn;
  if (projectClass === undefined || renovationChanges === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (renovationChanges === undefined) also(missing, approvalRenovationChangesFact);
    if (stagesPlanningPermitAcceptedOn === undefined) also(missing, approvalStagesPlanningPermitAcceptedOnFact);
    return s.undetermined(HEAD_247, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (stagesPlanningPermitAcceptedOn === undefined) also(missing, approvalStagesPlanningPermitAcceptedOnFact);
    return s.undetermined(HEAD_247, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_145, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_247, outcome, say.withinDays(s.calendar, s.today, approvalStagesPlanningPermitAcceptedOnFact, from, approvalStagesPlanningPermitCompletedOnFact, to, due, PERIOD_145, gaps), facts, assumed);
}

/** fs-graded-approval-2023/renovation-joint-acceptance */
function renovationJointAcceptance40(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "old-community-renovation") return;
  const applicationPrerequisites = c.application?.prerequisites;
  const proceduresDone = c.procedures?.done;
  const stagesConstructionPermitCompletedOn = c.stages?.constructionPermit?.completedOn;
  const stagesJointPermitCompletedOn = c.stages?.jointPermit?.completedOn;
  const holds2 = or(or(or((applicationPrerequisites === undefined ? UNKNOWN : known(applicationPrerequisites.includes("construction-permit"))), (proceduresDone === undefined ? UNKNOWN : known(proceduresDone.includes("construction-permit")))), known(stagesConstructionPermitCompletedOn !== undefined)), known(stagesJointPermitCompletedOn !== undefined));
  if (holds2 === NO) return;
  const stagesJointAcceptanceAcceptedOn = c.stages?.jointAcceptance?.acceptedOn;
  const from = stagesJointAcceptanceAcceptedOn === undefined ? undefined : dayOf(stagesJointAcceptanceAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.stages?.jointAcceptance === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const stagesJointAcceptanceCompletedOn = c.stages?.jointAcceptance?.completedOn;
  const to = stagesJointAcceptanceCompletedOn === undefined ? undefined : dayOf(stagesJointAcceptanceCompletedOn);
  const facts: Facts = {};
  if (stagesJointAcceptanceAcceptedOn !== undefined) facts["stages.jointAcceptance.acceptedOn"] = stagesJointAcceptanceAcceptedOn;
  if (stagesJointAcceptanceCompletedOn !== undefined) facts["stages.jointAcceptance.completedOn"] = stagesJointAcceptanceCompletedOn;
  if (projectClass === undefined || holds2 === UNKNOWN) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (holds2 === UNKNOWN) {
      if (applicationPrerequisites === undefined) also(missing, approvalApplicationPrerequisitesFact);
      if (proceduresDone === undefined) also(missing, approvalProceduresDoneFact);
    }
    if (stagesJointAcceptanceAcceptedOn === undefined) also(missing, approvalStagesJointAcceptanceAcceptedOnFact);
    return s.undetermined(HEAD_249, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (stagesJointAcceptanceAcceptedOn === undefined) also(missing, approvalStagesJointAcceptanceAcceptedOnFact);
    return s.undetermined(HEAD_249, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_157, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_249, outcome, say.withinDays(s.calendar, s.today, approvalStagesJointAcceptanceAcceptedOnFact, from, approvalStagesJointAcceptanceCompletedOnFact, to, due, PERIOD_157, gaps), facts, assumed);
}

/** fs-graded-approval-2023/connection-at-permit-stage */
function connectionAtPermitStage41(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_254.has(matter)) return;
  const connectionExternalLine = c.connection?.externalLine;
  if (connectionExternalLine !== undefined && connectionExternalLine !== true) return;
  const connectionForConstructionProject = c.connection?.forConstructionProject;
  if (connectionForConstructionProject !== undefined && connectionForConstructionProject !== true) return;
  if (s.mainDay < 19358) return;
  if (c.connection === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const connectionAppliedAtPermitStage = c.connection?.appliedAtPermitStage;
  if (connectionExternalLine === undefined || connectionForConstructionProject === undefined) {
    const missing: Named[] = [];
    if (connectionExternalLine === undefined) also(missing, approvalConnectionExternalLineFact);
    if (connectionForConstructionProject === undefined) also(missing, approvalConnectionForConstructionProjectFact);
    if (connectionAppliedAtPermitStage === undefined) also(missing, approvalConnectionAppliedAtPermitStageFact);
    return s.undetermined(HEAD_253, missing, connectionAppliedAtPermitStage === undefined ? {} : { "connection.appliedAtPermitStage": connectionAppliedAtPermitStage }, assumed);
  }
  if (connectionAppliedAtPermitStage === undefined) return s.undetermined(HEAD_253, [approvalConnectionAppliedAtPermitStageFact], {}, assumed);
  const facts: Facts = { "connection.appliedAtPermitStage": connectionAppliedAtPermitStage };
  if (connectionAppliedAtPermitStage) s.decided(HEAD_253, 'satisfied', CODES_258, facts, assumed);
  else s.decided(HEAD_253, 'breached', CODES_259, facts, assumed);
}

/** fs-graded-approval-2023/substation-planning-permit-suspended */
function substationPlanningPermitSuspended42(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "power-grid") return;
  const gridFeatures = c.grid?.features;
  if (gridFeatures !== undefined && !gridFeatures.includes("substation")) return;
  const landDesignPublicityEndedOn = c.land?.designPublicityEndedOn;
  if (landDesignPublicityEndedOn !== undefined) return;
  const suspensions = c.suspensions;
  if (suspensions === undefined) return;
  const stagesPlanningPermitAcceptedOn = c.stages?.planningPermit?.acceptedOn;
  const from = stagesPlanningPermitAcceptedOn === undefined ? undefined : dayOf(stagesPlanningPermitAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.stages?.planningPermit === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const stagesPlanningPermitCompletedOn = c.stages?.planningPermit?.completedOn;
  const to = stagesPlanningPermitCompletedOn === undefined ? undefined : dayOf(stagesPlanningPermitCompletedOn);
  const facts: Facts = {};
  if (stagesPlanningPermitAcceptedOn !== undefined) facts["stages.planningPermit.acceptedOn"] = stagesPlanningPermitAcceptedOn;
  if (stagesPlanningPermitCompletedOn !== undefined) facts["stages.planningPermit.completedOn"] = stagesPlanningPermitCompletedOn;
  if (projectClass === undefined || gridFeatures === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (gridFeatures === undefined) also(missing, approvalGridFeaturesFact);
    if (stagesPlanningPermitAcceptedOn === undefined) also(missing, approvalStagesPlanningPermitAcceptedOnFact);
    return s.undetermined(HEAD_260, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (stagesPlanningPermitAcceptedOn === undefined) also(missing, approvalStagesPlanningPermitAcceptedOnFact);
    return s.undetermined(HEAD_260, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_262, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_260, outcome, say.withinDays(s.calendar, s.today, approvalStagesPlanningPermitAcceptedOnFact, from, approvalStagesPlanningPermitCompletedOnFact, to, due, PERIOD_262, gaps), facts, assumed);
}

/** fs-graded-approval-2023/station-parallel-approval */
function stationParallelApproval43(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "base-station-5g") return;
  const stagesParallelApprovalAcceptedOn = c.stages?.parallelApproval?.acceptedOn;
  const from = stagesParallelApprovalAcceptedOn === undefined ? undefined : dayOf(stagesParallelApprovalAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.stages?.parallelApproval === undefined) {
    s.notAssessed++;
    return;
  }
  const projectExclusions = c.project?.exclusions;
  if (projectExclusions !== undefined && ((projectExclusions.includes("toxic") || projectExclusions.includes("flammable") || projectExclusions.includes("dangerous-goods") || projectExclusions.includes("crowded-place") || projectExclusions.includes("special-fire-works") || projectExclusions.includes("national-security") || projectExclusions.includes("cultural-relic") || projectExclusions.includes("environmentally-sensitive") || projectExclusions.includes("permanent-ecological-area") || projectExclusions.includes("rail-protection") || projectExclusions.includes("townscape") || projectExclusions.includes("historic-district")))) return;
  const assumed = projectExclusions === undefined ? CODES_191 : undefined;
  const stagesParallelApprovalCompletedOn = c.stages?.parallelApproval?.completedOn;
  const to = stagesParallelApprovalCompletedOn === undefined ? undefined : dayOf(stagesParallelApprovalCompletedOn);
  const facts: Facts = {};
  if (stagesParallelApprovalAcceptedOn !== undefined) facts["stages.parallelApproval.acceptedOn"] = stagesParallelApprovalAcceptedOn;
  if (stagesParallelApprovalCompletedOn !== undefined) facts["stages.parallelApproval.completedOn"] = stagesParallelApprovalCompletedOn;
  if (projectClass === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (stagesParallelApprovalAcceptedOn === undefined) also(missing, approvalStagesParallelApprovalAcceptedOnFact);
    return s.undetermined(HEAD_263, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (stagesParallelApprovalAcceptedOn === undefined) also(missing, approvalStagesParallelApprovalAcceptedOnFact);
    return s.undetermined(HEAD_263, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_157, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_263, outcome, say.withinDays(s.calendar, s.today, approvalStagesParallelApprovalAcceptedOnFact, from, approvalStagesParallelApprovalCompletedOnFact, to, due, PERIOD_157, gaps), facts, assumed);
}

/** fs-fast-approval-2023/line-start-after-report */
function lineStartAfterReport44(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "municipal-external-line") return;
  const lineKind = c.line?.kind;
  if (lineKind !== undefined && !CODES_265.has(lineKind)) return;
  const lineOnProhibitedList = c.line?.onProhibitedList;
  if (lineOnProhibitedList !== undefined && lineOnProhibitedList !== false) return;
  const lineSchemeReportedOn = c.line?.schemeReportedOn;
  if (lineSchemeReportedOn === undefined) return;
  if (s.mainDay < 19358) return;
  if (c.procedures === undefined) {
    s.notAssessed++;
    return;
  }
  const proceduresDemanded = c.procedures?.demanded;
  if (projectClass === undefined || lineKind === undefined || lineOnProhibitedList === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (lineKind === undefined) also(missing, approvalLineKindFact);
    if (lineOnProhibitedList === undefined) also(missing, approvalLineOnProhibitedListFact);
    if (proceduresDemanded === undefined) also(missing, approvalProceduresDemandedFact);
    return s.undetermined(HEAD_264, missing, proceduresDemanded === undefined ? {} : { "procedures.demanded": proceduresDemanded });
  }
  if (proceduresDemanded === undefined) return s.undetermined(HEAD_264, [approvalProceduresDemandedFact], {});
  const facts: Facts = { "procedures.demanded": proceduresDemanded };
  const found: say.Shown[] = [];
  if (proceduresDemanded.includes("external-line-approval")) found.push(CODES_269);
  if (proceduresDemanded.includes("road-permit")) found.push(CODES_270);
  if (proceduresDemanded.includes("green-land-permit")) found.push(CODES_271);
  if (found.length > 0) s.decided(HEAD_264, 'breached', say.forbiddenFound(approvalProceduresDemandedFact, found), facts);
  else s.decided(HEAD_264, 'satisfied', CODES_268, facts);
}

/** fs-fast-approval-2023/one-survey-per-object */
function oneSurveyPerObject45(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const projectNoLocalSurvey = c.project?.noLocalSurvey;
  if (projectNoLocalSurvey !== undefined && (projectNoLocalSurvey === true)) return;
  const assumed = projectNoLocalSurvey === undefined ? CODES_273 : undefined;
  const facts: Facts = {};
  const effortSurveysOfSameObject = c.effort?.surveysOfSameObject;
  if (effortSurveysOfSameObject !== undefined) facts["effort.surveysOfSameObject"] = effortSurveysOfSameObject;
  if (effortSurveysOfSameObject === undefined) {
    const missing: Named[] = [];
    if (effortSurveysOfSameObject === undefined) also(missing, approvalEffortSurveysOfSameObjectFact);
    return s.undetermined(HEAD_272, missing, facts, assumed);
  }
  const is = microOf(effortSurveysOfSameObject);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_272, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortSurveysOfSameObjectFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts, assumed);
}

/** dg-business-regulation-draft-2023/one-licence-several-addresses */
function oneLicenceSeveralAddresses46(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_276.has(matter)) return;
  if (s.mainDay < 19358) return;
  if (c.conduct === undefined) {
    s.notAssessed++;
    return;
  }
  const conductLegalBasis = c.conduct?.legalBasis;
  if (conductLegalBasis !== undefined && (conductLegalBasis === true)) return;
  const assumed = conductLegalBasis === undefined ? CODES_277 : undefined;
  const conductRefusals = c.conduct?.refusals;
  if (conductRefusals === undefined) return s.undetermined(HEAD_275, [approvalConductRefusalsFact], {}, assumed);
  const facts: Facts = { "conduct.refusals": conductRefusals };
  if (conductRefusals.includes("multi-address")) s.decided(HEAD_275, 'breached', CODES_278, facts, assumed);
  else s.decided(HEAD_275, 'satisfied', CODES_201, facts, assumed);
}

/** dg-business-regulation-draft-2023/debts-settled-before-deregistration */
function debtsSettledBeforeDeregistration47(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "company-deregistration") return;
  const companyHasDebts = c.company?.hasDebts;
  if (companyHasDebts !== undefined && companyHasDebts !== true) return;
  if (s.mainDay < 19358) return;
  if (c.company === undefined && c.timeline === undefined) {
    s.notAssessed++;
    return;
  }
  const companyDebtsSettledOn = c.company?.debtsSettledOn;
  const from = companyDebtsSettledOn === undefined ? undefined : dayOf(companyDebtsSettledOn);
  const timelineCompletedOn = c.timeline?.completedOn;
  const to = timelineCompletedOn === undefined ? undefined : dayOf(timelineCompletedOn);
  const facts: Facts = {};
  if (companyDebtsSettledOn !== undefined) facts["company.debtsSettledOn"] = companyDebtsSettledOn;
  if (timelineCompletedOn !== undefined) facts["timeline.completedOn"] = timelineCompletedOn;
  if (companyHasDebts === undefined) {
    const missing: Named[] = [];
    if (companyHasDebts === undefined) also(missing, approvalCompanyHasDebtsFact);
    if (companyDebtsSettledOn === undefined) also(missing, approvalCompanyDebtsSettledOnFact);
    if (timelineCompletedOn === undefined) also(missing, approvalTimelineCompletedOnFact);
    return s.undetermined(HEAD_279, missing, facts);
  }
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (companyDebtsSettledOn === undefined) also(missing, approvalCompanyDebtsSettledOnFact);
    if (timelineCompletedOn === undefined) also(missing, approvalTimelineCompletedOnFact);
    return s.undetermined(HEAD_279, missing, facts);
  }
  const isKept = from <= to;
  s.decided(HEAD_279, isKept ? 'satisfied' : 'breached', say.inOrder(approvalCompanyDebtsSettledOnFact, from, approvalTimelineCompletedOnFact, to, true, isKept), facts);
}

/** dg-business-regulation-draft-2023/stages-in-parallel */
function stagesInParallel48(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const applicationSeveralDepartments = c.application?.severalDepartments;
  if (applicationSeveralDepartments !== undefined && applicationSeveralDepartments !== true) return;
  if (s.mainDay < 19358) return;
  if (c.handling === undefined) {
    s.notAssessed++;
    return;
  }
  const handlingModes = c.handling?.modes;
  if (applicationSeveralDepartments === undefined) {
    const missing: Named[] = [];
    if (applicationSeveralDepartments === undefined) also(missing, approvalApplicationSeveralDepartmentsFact);
    if (handlingModes === undefined) also(missing, approvalHandlingModesFact);
    return s.undetermined(HEAD_283, missing, handlingModes === undefined ? {} : { "handling.modes": handlingModes });
  }
  if (handlingModes === undefined) return s.undetermined(HEAD_283, [approvalHandlingModesFact], {});
  const facts: Facts = { "handling.modes": handlingModes };
  if (handlingModes.includes("in-parallel")) s.decided(HEAD_283, 'satisfied', CODES_286, facts);
  else s.decided(HEAD_283, 'breached', CODES_287, facts);
}

/** dg-business-regulation-draft-2023/appeals-answered */
function appealsAnswered49(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "enterprise-appeal") return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.reply === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketCircumstances = c.ticket?.circumstances;
  if (ticketCircumstances !== undefined && ((ticketCircumstances.includes("no-reply-wanted") || ticketCircumstances.includes("caller-unreachable")))) return;
  const assumed = ticketCircumstances === undefined ? CODES_289 : undefined;
  const ticketReplySteps = c.ticket?.reply?.steps;
  if (ticketReplySteps === undefined) return s.undetermined(HEAD_288, [approvalTicketReplyStepsFact], {}, assumed);
  const facts: Facts = { "ticket.reply.steps": ticketReplySteps };
  if (ticketReplySteps.includes("result-told")) s.decided(HEAD_288, 'satisfied', CODES_291, facts, assumed);
  else s.decided(HEAD_288, 'breached', CODES_292, facts, assumed);
}

/** jm-process-reform-2023/start-up-in-one-day */
function startUpInOneDay50(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "company-start-up") return;
  const timelineAcceptedOn = c.timeline?.acceptedOn;
  const from = timelineAcceptedOn === undefined ? undefined : dayOf(timelineAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.timeline === undefined) {
    s.notAssessed++;
    return;
  }
  const timelineCompletedOn = c.timeline?.completedOn;
  const to = timelineCompletedOn === undefined ? undefined : dayOf(timelineCompletedOn);
  const facts: Facts = {};
  if (timelineAcceptedOn !== undefined) facts["timeline.acceptedOn"] = timelineAcceptedOn;
  if (timelineCompletedOn !== undefined) facts["timeline.completedOn"] = timelineCompletedOn;
  if (from === undefined) {
    const missing: Named[] = [];
    if (timelineAcceptedOn === undefined) also(missing, approvalTimelineAcceptedOnFact);
    return s.undetermined(HEAD_293, missing, facts);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_294, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_293, outcome, say.withinDays(s.calendar, s.today, approvalTimelineAcceptedOnFact, from, approvalTimelineCompletedOnFact, to, due, PERIOD_294, gaps), facts);
}

/** jm-process-reform-2023/change-of-operator */
function changeOfOperator51(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "company-change") return;
  const companyForm = c.company?.form;
  if (companyForm !== undefined && companyForm !== "sole-trader") return;
  if (s.mainDay < 19358) return;
  if (c.conduct === undefined) {
    s.notAssessed++;
    return;
  }
  const conductPractices = c.conduct?.practices;
  if (companyForm === undefined) {
    const missing: Named[] = [];
    if (companyForm === undefined) also(missing, approvalCompanyFormFact);
    if (conductPractices === undefined) also(missing, approvalConductPracticesFact);
    return s.undetermined(HEAD_295, missing, conductPractices === undefined ? {} : { "conduct.practices": conductPractices });
  }
  if (conductPractices === undefined) return s.undetermined(HEAD_295, [approvalConductPracticesFact], {});
  const facts: Facts = { "conduct.practices": conductPractices };
  if (conductPractices.includes("cancel-and-reregister")) s.decided(HEAD_295, 'breached', CODES_297, facts);
  else s.decided(HEAD_295, 'satisfied', CODES_116, facts);
}

/** gx-market-regulation-2023/standard-business-scope */
function standardBusinessScope52(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_299.has(matter)) return;
  if (s.mainDay < 19358) return;
  if (c.company === undefined) {
    s.notAssessed++;
    return;
  }
  const companyStandardScope = c.company?.standardScope;
  if (companyStandardScope === undefined) return s.undetermined(HEAD_298, [approvalCompanyStandardScopeFact], {});
  const facts: Facts = { "company.standardScope": companyStandardScope };
  if (companyStandardScope) s.decided(HEAD_298, 'satisfied', CODES_301, facts);
  else s.decided(HEAD_298, 'breached', CODES_302, facts);
}

/** gx-market-regulation-2023/equal-treatment-in-approvals */
function equalTreatmentInApprovals53(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_304.has(matter)) return;
  if (s.mainDay < 19358) return;
  if (c.conduct === undefined) {
    s.notAssessed++;
    return;
  }
  const conductLegalBasis = c.conduct?.legalBasis;
  if (conductLegalBasis !== undefined && (conductLegalBasis === true)) return;
  const assumed = conductLegalBasis === undefined ? CODES_277 : undefined;
  const conductPractices = c.conduct?.practices;
  if (conductPractices === undefined) return s.undetermined(HEAD_303, [approvalConductPracticesFact], {}, assumed);
  const facts: Facts = { "conduct.practices": conductPractices };
  if (conductPractices.includes("unequal-treatment")) s.decided(HEAD_303, 'breached', CODES_305, facts, assumed);
  else s.decided(HEAD_303, 'satisfied', CODES_116, facts, assumed);
}

/** gx-market-regulation-2023/no-discriminatory-entry-or-exit */
function noDiscriminatoryEntryOrExit54(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_304.has(matter)) return;
  if (s.mainDay < 19358) return;
  if (c.conduct === undefined) {
    s.notAssessed++;
    return;
  }
  const conductPractices = c.conduct?.practices;
  if (conductPractices === undefined) return s.undetermined(HEAD_306, [approvalConductPracticesFact], {});
  const facts: Facts = { "conduct.practices": conductPractices };
  if (conductPractices.includes("discriminatory-entry-or-exit")) s.decided(HEAD_306, 'breached', CODES_307, facts);
  else s.decided(HEAD_306, 'satisfied', CODES_116, facts);
}

/** bh-first-inquiry-2023/immediate-item-same-day */
function immediateItemSameDay55(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  const serviceCircumstances = c.service?.circumstances;
  const holds0 = or(known(matter === "first-inquiry"), and((serviceCircumstances === undefined ? UNKNOWN : known(serviceCircumstances.includes("in-service-centre"))), known(serviceCircumstances !== undefined)));
  if (holds0 === NO) return;
  const applicationItemType = c.application?.itemType;
  if (applicationItemType !== undefined && applicationItemType !== "immediate") return;
  if (serviceCircumstances !== undefined && !serviceCircumstances.includes("documents-complete")) return;
  const timelineAcceptedOn = c.timeline?.acceptedOn;
  const from = timelineAcceptedOn === undefined ? undefined : dayOf(timelineAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.timeline === undefined) {
    s.notAssessed++;
    return;
  }
  const inquiryCircumstances = c.inquiry?.circumstances;
  const inquiryChannel = c.inquiry?.channel;
  const excepted = or((inquiryCircumstances === undefined ? UNKNOWN : known(inquiryCircumstances.includes("at-comprehensive-window"))), (inquiryChannel === undefined ? UNKNOWN : known(CODES_309.has(inquiryChannel))));
  if (excepted === YES) return;
  const assumedFacts: string[] = [];
  if (excepted === UNKNOWN) {
    if (inquiryCircumstances === undefined) assumedFacts.push("inquiry.circumstances");
    if (inquiryChannel === undefined) assumedFacts.push("inquiry.channel");
  }
  const assumed = assumedFacts.length === 0 ? undefined : [say.assumption(assumedFacts, TEXT_310)];
  const timelineCompletedOn = c.timeline?.completedOn;
  const to = timelineCompletedOn === undefined ? undefined : dayOf(timelineCompletedOn);
  const facts: Facts = {};
  if (timelineAcceptedOn !== undefined) facts["timeline.acceptedOn"] = timelineAcceptedOn;
  if (timelineCompletedOn !== undefined) facts["timeline.completedOn"] = timelineCompletedOn;
  if (holds0 === UNKNOWN || applicationItemType === undefined || serviceCircumstances === undefined) {
    const missing: Named[] = [];
    if (holds0 === UNKNOWN) {
      if (and((serviceCircumstances === undefined ? UNKNOWN : known(serviceCircumstances.includes("in-service-centre"))), known(serviceCircumstances !== undefined)) === UNKNOWN) {
        if (serviceCircumstances === undefined) also(missing, approvalServiceCircumstancesFact);
      }
    }
    if (applicationItemType === undefined) also(missing, approvalApplicationItemTypeFact);
    if (serviceCircumstances === undefined) also(missing, approvalServiceCircumstancesFact);
    if (timelineAcceptedOn === undefined) also(missing, approvalTimelineAcceptedOnFact);
    return s.undetermined(HEAD_308, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (timelineAcceptedOn === undefined) also(missing, approvalTimelineAcceptedOnFact);
    return s.undetermined(HEAD_308, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_79, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_308, outcome, say.withinDays(s.calendar, s.today, approvalTimelineAcceptedOnFact, from, approvalTimelineCompletedOnFact, to, due, PERIOD_79, gaps), facts, assumed);
}

/** hi-minimal-approval-2023/no-setting-out-check */
function noSettingOutCheck56(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "simple-low-risk") return;
  const projectSettingOutCommittedOn = c.project?.settingOutCommittedOn;
  if (projectSettingOutCommittedOn === undefined) return;
  if (s.mainDay < 19358) return;
  if (c.procedures === undefined) {
    s.notAssessed++;
    return;
  }
  const projectSector = c.project?.sector;
  if (projectSector !== undefined && (CODES_314.has(projectSector))) return;
  const assumed = projectSector === undefined ? CODES_315 : undefined;
  const proceduresDemanded = c.procedures?.demanded;
  if (projectClass === undefined) {
    const missing: Named[] = [];
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (proceduresDemanded === undefined) also(missing, approvalProceduresDemandedFact);
    return s.undetermined(HEAD_313, missing, proceduresDemanded === undefined ? {} : { "procedures.demanded": proceduresDemanded }, assumed);
  }
  if (proceduresDemanded === undefined) return s.undetermined(HEAD_313, [approvalProceduresDemandedFact], {}, assumed);
  const facts: Facts = { "procedures.demanded": proceduresDemanded };
  if (proceduresDemanded.includes("setting-out-check")) s.decided(HEAD_313, 'breached', CODES_316, facts, assumed);
  else s.decided(HEAD_313, 'satisfied', CODES_268, facts, assumed);
}

/** hi-minimal-approval-2023/archives-on-commitment */
function archivesOnCommitment57(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectMeetsReliefConditions = c.project?.meetsReliefConditions;
  if (projectMeetsReliefConditions !== undefined && projectMeetsReliefConditions !== true) return;
  if (s.mainDay < 19358) return;
  if (c.conduct === undefined) {
    s.notAssessed++;
    return;
  }
  const projectSector = c.project?.sector;
  if (projectSector !== undefined && (CODES_314.has(projectSector))) return;
  const assumed = projectSector === undefined ? CODES_315 : undefined;
  const conductRefusals = c.conduct?.refusals;
  if (projectMeetsReliefConditions === undefined) {
    const missing: Named[] = [];
    if (projectMeetsReliefConditions === undefined) also(missing, approvalProjectMeetsReliefConditionsFact);
    if (conductRefusals === undefined) also(missing, approvalConductRefusalsFact);
    return s.undetermined(HEAD_317, missing, conductRefusals === undefined ? {} : { "conduct.refusals": conductRefusals }, assumed);
  }
  if (conductRefusals === undefined) return s.undetermined(HEAD_317, [approvalConductRefusalsFact], {}, assumed);
  const facts: Facts = { "conduct.refusals": conductRefusals };
  if (conductRefusals.includes("archive-commitment")) s.decided(HEAD_317, 'breached', CODES_319, facts, assumed);
  else s.decided(HEAD_317, 'satisfied', CODES_201, facts, assumed);
}

/** sy-business-plan-2023/one-survey-commission-a-stage */
function oneSurveyCommissionAStage58(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortSurveyCommissions = c.effort?.surveyCommissions;
  if (effortSurveyCommissions !== undefined) facts["effort.surveyCommissions"] = effortSurveyCommissions;
  if (effortSurveyCommissions === undefined) {
    const missing: Named[] = [];
    if (effortSurveyCommissions === undefined) also(missing, approvalEffortSurveyCommissionsFact);
    return s.undetermined(HEAD_320, missing, facts);
  }
  const is = microOf(effortSurveyCommissions);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_320, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortSurveyCommissionsFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** sy-business-plan-2023/cadastral-survey-ahead */
function cadastralSurveyAhead59(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const landInKeyPark = c.land?.inKeyPark;
  if (landInKeyPark !== undefined && landInKeyPark !== true) return;
  const stagesJointAcceptanceCompletedOn = c.stages?.jointAcceptance?.completedOn;
  if (stagesJointAcceptanceCompletedOn === undefined) return;
  if (s.mainDay < 19358) return;
  if (c.stages?.cadastralSurvey === undefined && c.stages?.jointAcceptance === undefined) {
    s.notAssessed++;
    return;
  }
  const stagesCadastralSurveyStartedOn = c.stages?.cadastralSurvey?.startedOn;
  const from = stagesCadastralSurveyStartedOn === undefined ? undefined : dayOf(stagesCadastralSurveyStartedOn);
  const to = stagesJointAcceptanceCompletedOn === undefined ? undefined : dayOf(stagesJointAcceptanceCompletedOn);
  const facts: Facts = {};
  if (stagesCadastralSurveyStartedOn !== undefined) facts["stages.cadastralSurvey.startedOn"] = stagesCadastralSurveyStartedOn;
  if (stagesJointAcceptanceCompletedOn !== undefined) facts["stages.jointAcceptance.completedOn"] = stagesJointAcceptanceCompletedOn;
  if (landInKeyPark === undefined) {
    const missing: Named[] = [];
    if (landInKeyPark === undefined) also(missing, approvalLandInKeyParkFact);
    if (stagesCadastralSurveyStartedOn === undefined) also(missing, approvalStagesCadastralSurveyStartedOnFact);
    if (stagesJointAcceptanceCompletedOn === undefined) also(missing, approvalStagesJointAcceptanceCompletedOnFact);
    return s.undetermined(HEAD_322, missing, facts);
  }
  if (from === undefined || to === undefined) {
    const missing: Named[] = [];
    if (stagesCadastralSurveyStartedOn === undefined) also(missing, approvalStagesCadastralSurveyStartedOnFact);
    if (stagesJointAcceptanceCompletedOn === undefined) also(missing, approvalStagesJointAcceptanceCompletedOnFact);
    return s.undetermined(HEAD_322, missing, facts);
  }
  const isKept = from <= to;
  s.decided(HEAD_322, isKept ? 'satisfied' : 'breached', say.inOrder(approvalStagesCadastralSurveyStartedOnFact, from, approvalStagesJointAcceptanceCompletedOnFact, to, true, isKept), facts);
}

/** sy-business-plan-2023/one-combined-opinion */
function oneCombinedOpinion60(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "joint-utility-connection") return;
  if (s.mainDay < 19358) return;
  if (c.handling === undefined) {
    s.notAssessed++;
    return;
  }
  const handlingMerged = c.handling?.merged;
  if (handlingMerged === undefined) return s.undetermined(HEAD_325, [approvalHandlingMergedFact], {});
  const facts: Facts = { "handling.merged": handlingMerged };
  if (handlingMerged.includes("combined-opinion")) s.decided(HEAD_325, 'satisfied', CODES_327, facts);
  else s.decided(HEAD_325, 'breached', CODES_328, facts);
}

/** sz-reform-plan-2023/enterprise-appeal-answered */
function enterpriseAppealAnswered61(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "enterprise-appeal") return;
  if (s.mainDay < 19358) return;
  if (c.ticket?.reply === undefined) {
    s.notAssessed++;
    return;
  }
  const ticketCircumstances = c.ticket?.circumstances;
  if (ticketCircumstances !== undefined && ((ticketCircumstances.includes("no-reply-wanted") || ticketCircumstances.includes("caller-unreachable")))) return;
  const assumed = ticketCircumstances === undefined ? CODES_289 : undefined;
  const ticketReplySteps = c.ticket?.reply?.steps;
  if (ticketReplySteps === undefined) return s.undetermined(HEAD_329, [approvalTicketReplyStepsFact], {}, assumed);
  const facts: Facts = { "ticket.reply.steps": ticketReplySteps };
  if (ticketReplySteps.includes("result-told")) s.decided(HEAD_329, 'satisfied', CODES_291, facts, assumed);
  else s.decided(HEAD_329, 'breached', CODES_292, facts, assumed);
}

/** sz-convenient-approval-2019/list-states-demanding-unit */
function listStatesDemandingUnit62(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_331.has(matter)) return;
  const proofOnRetainedList = c.proof?.onRetainedList;
  if (proofOnRetainedList !== undefined && proofOnRetainedList !== true) return;
  if (s.mainDay < 19358) return;
  if (c.proof === undefined) {
    s.notAssessed++;
    return;
  }
  const proofListEntry = c.proof?.listEntry;
  if (proofOnRetainedList === undefined) {
    const missing: Named[] = [];
    if (proofOnRetainedList === undefined) also(missing, approvalProofOnRetainedListFact);
    if (proofListEntry === undefined) also(missing, approvalProofListEntryFact);
    return s.undetermined(HEAD_330, missing, proofListEntry === undefined ? {} : { "proof.listEntry": proofListEntry });
  }
  if (proofListEntry === undefined) return s.undetermined(HEAD_330, [approvalProofListEntryFact], {});
  const facts: Facts = { "proof.listEntry": proofListEntry };
  if (proofListEntry.includes("demanding-unit")) s.decided(HEAD_330, 'satisfied', CODES_334, facts);
  else s.decided(HEAD_330, 'breached', CODES_335, facts);
}

/** sz-business-tasks-2020/start-up-one-platform */
function startUpOnePlatform63(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "company-start-up") return;
  const applicationViaOneWindowPlatform = c.application?.viaOneWindowPlatform;
  if (applicationViaOneWindowPlatform !== undefined && applicationViaOneWindowPlatform !== true) return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortPlatforms = c.effort?.platforms;
  if (effortPlatforms !== undefined) facts["effort.platforms"] = effortPlatforms;
  if (applicationViaOneWindowPlatform === undefined) {
    const missing: Named[] = [];
    if (applicationViaOneWindowPlatform === undefined) also(missing, approvalApplicationViaOneWindowPlatformFact);
    if (effortPlatforms === undefined) also(missing, approvalEffortPlatformsFact);
    return s.undetermined(HEAD_336, missing, facts);
  }
  if (effortPlatforms === undefined) {
    const missing: Named[] = [];
    if (effortPlatforms === undefined) also(missing, approvalEffortPlatformsFact);
    return s.undetermined(HEAD_336, missing, facts);
  }
  const is = microOf(effortPlatforms);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_336, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortPlatformsFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** sz-business-tasks-2020/building-30-days */
function building30Days64(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "construction-project") return;
  const projectInvestment = c.project?.investment;
  if (projectInvestment !== undefined && projectInvestment !== "private") return;
  const projectClass = c.project?.class;
  if (projectClass !== undefined && projectClass !== "building") return;
  const timelineAcceptedOn = c.timeline?.acceptedOn;
  const from = timelineAcceptedOn === undefined ? undefined : dayOf(timelineAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.timeline === undefined) {
    s.notAssessed++;
    return;
  }
  const timelineCompletedOn = c.timeline?.completedOn;
  const to = timelineCompletedOn === undefined ? undefined : dayOf(timelineCompletedOn);
  const facts: Facts = {};
  if (timelineAcceptedOn !== undefined) facts["timeline.acceptedOn"] = timelineAcceptedOn;
  if (timelineCompletedOn !== undefined) facts["timeline.completedOn"] = timelineCompletedOn;
  if (projectInvestment === undefined || projectClass === undefined) {
    const missing: Named[] = [];
    if (projectInvestment === undefined) also(missing, approvalProjectInvestmentFact);
    if (projectClass === undefined) also(missing, approvalProjectClassFact);
    if (timelineAcceptedOn === undefined) also(missing, approvalTimelineAcceptedOnFact);
    return s.undetermined(HEAD_339, missing, facts);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (timelineAcceptedOn === undefined) also(missing, approvalTimelineAcceptedOnFact);
    return s.undetermined(HEAD_339, missing, facts);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_341, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_339, outcome, say.withinDays(s.calendar, s.today, approvalTimelineAcceptedOnFact, from, approvalTimelineCompletedOnFact, to, due, PERIOD_341, gaps), facts);
}

/** sz-business-tasks-2020/gas-single-manager */
function gasSingleManager65(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "gas-connection") return;
  const applicantGroups = c.applicant?.groups;
  if (applicantGroups !== undefined && !applicantGroups.includes("industrial-or-commercial")) return;
  if (s.mainDay < 19358) return;
  if (c.conduct === undefined) {
    s.notAssessed++;
    return;
  }
  const conductServices = c.conduct?.services;
  if (applicantGroups === undefined) {
    const missing: Named[] = [];
    if (applicantGroups === undefined) also(missing, approvalApplicantGroupsFact);
    if (conductServices === undefined) also(missing, approvalConductServicesFact);
    return s.undetermined(HEAD_342, missing, conductServices === undefined ? {} : { "conduct.services": conductServices });
  }
  if (conductServices === undefined) return s.undetermined(HEAD_342, [approvalConductServicesFact], {});
  const facts: Facts = { "conduct.services": conductServices };
  if (conductServices.includes("single-manager")) s.decided(HEAD_342, 'satisfied', CODES_345, facts);
  else s.decided(HEAD_342, 'breached', CODES_346, facts);
}

/** sz-business-tasks-2020/non-residential-one-procedure */
function nonResidentialOneProcedure66(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "real-estate-registration") return;
  const realEstateCase = c.realEstate?.case;
  if (realEstateCase !== undefined && realEstateCase !== "enterprise-non-residential-transfer") return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortProcedures = c.effort?.procedures;
  if (effortProcedures !== undefined) facts["effort.procedures"] = effortProcedures;
  if (realEstateCase === undefined) {
    const missing: Named[] = [];
    if (realEstateCase === undefined) also(missing, approvalRealEstateCaseFact);
    if (effortProcedures === undefined) also(missing, approvalEffortProceduresFact);
    return s.undetermined(HEAD_347, missing, facts);
  }
  if (effortProcedures === undefined) {
    const missing: Named[] = [];
    if (effortProcedures === undefined) also(missing, approvalEffortProceduresFact);
    return s.undetermined(HEAD_347, missing, facts);
  }
  const is = microOf(effortProcedures);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_347, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortProceduresFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** sz-business-tasks-2020/non-residential-one-visit */
function nonResidentialOneVisit67(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "real-estate-registration") return;
  const realEstateCase = c.realEstate?.case;
  if (realEstateCase !== undefined && realEstateCase !== "enterprise-non-residential-transfer") return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortVisits = c.effort?.visits;
  if (effortVisits !== undefined) facts["effort.visits"] = effortVisits;
  if (realEstateCase === undefined) {
    const missing: Named[] = [];
    if (realEstateCase === undefined) also(missing, approvalRealEstateCaseFact);
    if (effortVisits === undefined) also(missing, approvalEffortVisitsFact);
    return s.undetermined(HEAD_350, missing, facts);
  }
  if (effortVisits === undefined) {
    const missing: Named[] = [];
    if (effortVisits === undefined) also(missing, approvalEffortVisitsFact);
    return s.undetermined(HEAD_350, missing, facts);
  }
  const is = microOf(effortVisits);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_350, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortVisitsFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** sz-business-tasks-2020/non-residential-one-issuing-window */
function nonResidentialOneIssuingWindow68(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "real-estate-registration") return;
  const realEstateCase = c.realEstate?.case;
  if (realEstateCase !== undefined && realEstateCase !== "enterprise-non-residential-transfer") return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortIssuingWindows = c.effort?.issuingWindows;
  if (effortIssuingWindows !== undefined) facts["effort.issuingWindows"] = effortIssuingWindows;
  if (realEstateCase === undefined) {
    const missing: Named[] = [];
    if (realEstateCase === undefined) also(missing, approvalRealEstateCaseFact);
    if (effortIssuingWindows === undefined) also(missing, approvalEffortIssuingWindowsFact);
    return s.undetermined(HEAD_352, missing, facts);
  }
  if (effortIssuingWindows === undefined) {
    const missing: Named[] = [];
    if (effortIssuingWindows === undefined) also(missing, approvalEffortIssuingWindowsFact);
    return s.undetermined(HEAD_352, missing, facts);
  }
  const is = microOf(effortIssuingWindows);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_352, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortIssuingWindowsFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** sz-business-tasks-2020/first-mortgage-one-visit */
function firstMortgageOneVisit69(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "real-estate-registration") return;
  const realEstateCase = c.realEstate?.case;
  if (realEstateCase !== undefined && realEstateCase !== "first-mortgage") return;
  const realEstateViaBank = c.realEstate?.viaBank;
  if (realEstateViaBank !== undefined && realEstateViaBank !== true) return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortVisits = c.effort?.visits;
  if (effortVisits !== undefined) facts["effort.visits"] = effortVisits;
  if (realEstateCase === undefined || realEstateViaBank === undefined) {
    const missing: Named[] = [];
    if (realEstateCase === undefined) also(missing, approvalRealEstateCaseFact);
    if (realEstateViaBank === undefined) also(missing, approvalRealEstateViaBankFact);
    if (effortVisits === undefined) also(missing, approvalEffortVisitsFact);
    return s.undetermined(HEAD_354, missing, facts);
  }
  if (effortVisits === undefined) {
    const missing: Named[] = [];
    if (effortVisits === undefined) also(missing, approvalEffortVisitsFact);
    return s.undetermined(HEAD_354, missing, facts);
  }
  const is = microOf(effortVisits);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_354, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortVisitsFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** sz-business-tasks-2020/first-mortgage-one-submission */
function firstMortgageOneSubmission70(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "real-estate-registration") return;
  const realEstateCase = c.realEstate?.case;
  if (realEstateCase !== undefined && realEstateCase !== "first-mortgage") return;
  const realEstateViaBank = c.realEstate?.viaBank;
  if (realEstateViaBank !== undefined && realEstateViaBank !== true) return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortSubmissions = c.effort?.submissions;
  if (effortSubmissions !== undefined) facts["effort.submissions"] = effortSubmissions;
  if (realEstateCase === undefined || realEstateViaBank === undefined) {
    const missing: Named[] = [];
    if (realEstateCase === undefined) also(missing, approvalRealEstateCaseFact);
    if (realEstateViaBank === undefined) also(missing, approvalRealEstateViaBankFact);
    if (effortSubmissions === undefined) also(missing, approvalEffortSubmissionsFact);
    return s.undetermined(HEAD_356, missing, facts);
  }
  if (effortSubmissions === undefined) {
    const missing: Named[] = [];
    if (effortSubmissions === undefined) also(missing, approvalEffortSubmissionsFact);
    return s.undetermined(HEAD_356, missing, facts);
  }
  const is = microOf(effortSubmissions);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_356, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortSubmissionsFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** sz-business-tasks-2020/first-mortgage-one-day */
function firstMortgageOneDay71(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "real-estate-registration") return;
  const realEstateCase = c.realEstate?.case;
  if (realEstateCase !== undefined && realEstateCase !== "first-mortgage") return;
  const realEstateViaBank = c.realEstate?.viaBank;
  if (realEstateViaBank !== undefined && realEstateViaBank !== true) return;
  const timelineAcceptedOn = c.timeline?.acceptedOn;
  const from = timelineAcceptedOn === undefined ? undefined : dayOf(timelineAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.timeline === undefined) {
    s.notAssessed++;
    return;
  }
  const timelineCompletedOn = c.timeline?.completedOn;
  const to = timelineCompletedOn === undefined ? undefined : dayOf(timelineCompletedOn);
  const facts: Facts = {};
  if (timelineAcceptedOn !== undefined) facts["timeline.acceptedOn"] = timelineAcceptedOn;
  if (timelineCompletedOn !== undefined) facts["timeline.completedOn"] = timelineCompletedOn;
  if (realEstateCase === undefined || realEstateViaBank === undefined) {
    const missing: Named[] = [];
    if (realEstateCase === undefined) also(missing, approvalRealEstateCaseFact);
    if (realEstateViaBank === undefined) also(missing, approvalRealEstateViaBankFact);
    if (timelineAcceptedOn === undefined) also(missing, approvalTimelineAcceptedOnFact);
    return s.undetermined(HEAD_358, missing, facts);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (timelineAcceptedOn === undefined) also(missing, approvalTimelineAcceptedOnFact);
    return s.undetermined(HEAD_358, missing, facts);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_294, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_358, outcome, say.withinDays(s.calendar, s.today, approvalTimelineAcceptedOnFact, from, approvalTimelineCompletedOnFact, to, due, PERIOD_294, gaps), facts);
}

/** sz-business-tasks-2020/other-transfer-three-days */
function otherTransferThreeDays72(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "real-estate-registration") return;
  const realEstateCase = c.realEstate?.case;
  if (realEstateCase !== undefined && !CODES_360.has(realEstateCase)) return;
  const timelineAcceptedOn = c.timeline?.acceptedOn;
  const from = timelineAcceptedOn === undefined ? undefined : dayOf(timelineAcceptedOn);
  if ((from ?? s.mainDay) < 19358) return;
  if (c.timeline === undefined) {
    s.notAssessed++;
    return;
  }
  const serviceCircumstances = c.service?.circumstances;
  if (serviceCircumstances !== undefined && ((serviceCircumstances.includes("legacy-issue") || serviceCircumstances.includes("non-notarised-inheritance")))) return;
  const assumed = serviceCircumstances === undefined ? CODES_361 : undefined;
  const timelineCompletedOn = c.timeline?.completedOn;
  const to = timelineCompletedOn === undefined ? undefined : dayOf(timelineCompletedOn);
  const facts: Facts = {};
  if (timelineAcceptedOn !== undefined) facts["timeline.acceptedOn"] = timelineAcceptedOn;
  if (timelineCompletedOn !== undefined) facts["timeline.completedOn"] = timelineCompletedOn;
  if (realEstateCase === undefined) {
    const missing: Named[] = [];
    if (realEstateCase === undefined) also(missing, approvalRealEstateCaseFact);
    if (timelineAcceptedOn === undefined) also(missing, approvalTimelineAcceptedOnFact);
    return s.undetermined(HEAD_359, missing, facts, assumed);
  }
  if (from === undefined) {
    const missing: Named[] = [];
    if (timelineAcceptedOn === undefined) also(missing, approvalTimelineAcceptedOnFact);
    return s.undetermined(HEAD_359, missing, facts, assumed);
  }
  const gaps = s.gaps(c.suspensions);
  const due = dueDay(s.calendar, from, PERIOD_73, gaps);
  const outcome = (to ?? s.today) > due ? 'breached' : to === undefined ? 'pending' : 'satisfied';
  s.decided(HEAD_359, outcome, say.withinDays(s.calendar, s.today, approvalTimelineAcceptedOnFact, from, approvalTimelineCompletedOnFact, to, due, PERIOD_73, gaps), facts, assumed);
}

/** sz-business-tasks-2020/inspection-result-visible */
function inspectionResultVisible73(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (!CODES_363.has(matter)) return;
  const tradeCircumstances = c.trade?.circumstances;
  if (tradeCircumstances !== undefined && !tradeCircumstances.includes("inspected")) return;
  if (s.mainDay < 19358) return;
  if (c.trade === undefined) {
    s.notAssessed++;
    return;
  }
  const tradeServices = c.trade?.services;
  if (tradeCircumstances === undefined) {
    const missing: Named[] = [];
    if (tradeCircumstances === undefined) also(missing, approvalTradeCircumstancesFact);
    if (tradeServices === undefined) also(missing, approvalTradeServicesFact);
    return s.undetermined(HEAD_362, missing, tradeServices === undefined ? {} : { "trade.services": tradeServices });
  }
  if (tradeServices === undefined) return s.undetermined(HEAD_362, [approvalTradeServicesFact], {});
  const facts: Facts = { "trade.services": tradeServices };
  if (tradeServices.includes("inspection-result")) s.decided(HEAD_362, 'satisfied', CODES_366, facts);
  else s.decided(HEAD_362, 'breached', CODES_367, facts);
}

/** sz-business-tasks-2020/one-matter-one-procedure */
function oneMatterOneProcedure74(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "government-service") return;
  const serviceCircumstances = c.service?.circumstances;
  if (serviceCircumstances !== undefined && !serviceCircumstances.includes("one-matter-theme")) return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortProcedures = c.effort?.procedures;
  if (effortProcedures !== undefined) facts["effort.procedures"] = effortProcedures;
  if (serviceCircumstances === undefined) {
    const missing: Named[] = [];
    if (serviceCircumstances === undefined) also(missing, approvalServiceCircumstancesFact);
    if (effortProcedures === undefined) also(missing, approvalEffortProceduresFact);
    return s.undetermined(HEAD_368, missing, facts);
  }
  if (effortProcedures === undefined) {
    const missing: Named[] = [];
    if (effortProcedures === undefined) also(missing, approvalEffortProceduresFact);
    return s.undetermined(HEAD_368, missing, facts);
  }
  const is = microOf(effortProcedures);
  const bound = 1000000;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_368, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortProceduresFact, say.AT_MOST, `${showMicro(is)}`, "1", 1, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** sz-business-tasks-2020/seamless-no-documents */
function seamlessNoDocuments75(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "government-service") return;
  const serviceCircumstances = c.service?.circumstances;
  if (serviceCircumstances !== undefined && !serviceCircumstances.includes("seamless-mode")) return;
  if (s.mainDay < 19358) return;
  if (c.effort === undefined) {
    s.notAssessed++;
    return;
  }
  const facts: Facts = {};
  const effortMaterialSets = c.effort?.materialSets;
  if (effortMaterialSets !== undefined) facts["effort.materialSets"] = effortMaterialSets;
  if (serviceCircumstances === undefined) {
    const missing: Named[] = [];
    if (serviceCircumstances === undefined) also(missing, approvalServiceCircumstancesFact);
    if (effortMaterialSets === undefined) also(missing, approvalEffortMaterialSetsFact);
    return s.undetermined(HEAD_369, missing, facts);
  }
  if (effortMaterialSets === undefined) {
    const missing: Named[] = [];
    if (effortMaterialSets === undefined) also(missing, approvalEffortMaterialSetsFact);
    return s.undetermined(HEAD_369, missing, facts);
  }
  const is = microOf(effortMaterialSets);
  const bound = 0;
  const isKept = is <= bound;
  const difference = Math.abs(is - bound);
  s.decided(HEAD_369, isKept ? 'satisfied' : 'breached', say.limited(approvalEffortMaterialSetsFact, say.AT_MOST, `${showMicro(is)}`, "0", 0, undefined, isKept || difference === 0 ? undefined : { over: is > bound, shown: `${showMicro(difference)}`, plain: Number(showMicro(difference)) }, isKept), facts);
}

/** sz-business-tasks-2020/long-term-living-care */
function longTermLivingCare76(c: ApprovalCase, s: Sheet): void {
  const matter = c.matter;
  if (matter !== "welfare-service") return;
  const applicantGroups = c.applicant?.groups;
  if (applicantGroups !== undefined && !applicantGroups.includes("disabled-elderly")) return;
  const supportRequested = c.support?.requested;
  if (supportRequested !== undefined && !supportRequested.includes("long-term-living-care")) return;
  if (s.mainDay < 19358) return;
  if (c.support === undefined) {
    s.notAssessed++;
    return;
  }
  const supportGiven = c.support?.given;
  if (applicantGroups === undefined || supportRequested === undefined) {
    const missing: Named[] = [];
    if (applicantGroups === undefined) also(missing, approvalApplicantGroupsFact);
    if (supportRequested === undefined) also(missing, approvalSupportRequestedFact);
    if (supportGiven === undefined) also(missing, approvalSupportGivenFact);
    return s.undetermined(HEAD_370, missing, supportGiven === undefined ? {} : { "support.given": supportGiven });
  }
  if (supportGiven === undefined) return s.undetermined(HEAD_370, [approvalSupportGivenFact], {});
  const facts: Facts = { "support.given": supportGiven };
  if (supportGiven.includes("long-term-living-care")) s.decided(HEAD_370, 'satisfied', CODES_373, facts);
  else s.decided(HEAD_370, 'breached', CODES_374, facts);
}

function judgeProcurementCase(c: ProcurementCase, s: Sheet): void {
  const main = c.project?.noticeOn ?? c.process?.startedOn ?? c.process?.contractSignedOn;
  if (main !== undefined) s.mainDay = dayOf(main);
  eLicenceInTrading0(c, s);
  surveyContent1(c, s);
  lifeCycleCostSurvey2(c, s);
  requirementsFinalised3(c, s);
  noRegisteredAddress4(c, s);
  noLocalBranch5(c, s);
  agencyDocumentsReviewed6(c, s);
  noFeeForElectronicDocuments7(c, s);
  documentFeeCoversCost8(c, s);
  requirementsReviewed9(c, s);
  reviewedAgain10(c, s);
  noPackagingTestReportWithBid11(c, s);
  noProofBesidesCommitment12(c, s);
  noticeOnProvincialSite13(c, s);
  lowPriceDuties14(c, s);
  noCreditReport15(c, s);
  newEnergyLeasing16(c, s);
  packagingAcceptanceInContract17(c, s);
  noSeparateRegistration18(c, s);
  poolPublicity19(c, s);
}

function judgePaymentCase(c: PaymentCase, s: Sheet): void {
  const main = c.invoice?.receivedOn ?? c.dueOn ?? c.conditionsMetOn ?? c.deposit?.dueOn;
  if (main !== undefined) s.mainDay = dayOf(main);
  policyCommitmentsKept0(c, s);
  acceptanceBeforePayment1(c, s);
  gasBillEInvoice2(c, s);
}

function judgeApprovalCase(c: ApprovalCase, s: Sheet): void {
  const main = c.timeline?.acceptedOn ?? c.timeline?.registeredOn ?? c.timeline?.appliedOn ?? c.stages?.prefabrication?.acceptedOn ?? c.stages?.planReview?.acceptedOn ?? c.stages?.landPreReview?.acceptedOn ?? c.stages?.landUsePermit?.acceptedOn ?? c.stages?.planningPermit?.acceptedOn ?? c.stages?.constructionPermit?.acceptedOn ?? c.stages?.jointPermit?.acceptedOn ?? c.stages?.parallelApproval?.acceptedOn ?? c.stages?.environmentalFiling?.acceptedOn ?? c.stages?.cadastralSurvey?.acceptedOn ?? c.stages?.jointAcceptance?.acceptedOn ?? c.stages?.utilityAccess?.acceptedOn ?? c.stages?.completionFiling?.acceptedOn ?? c.stages?.firstRegistration?.acceptedOn;
  if (main !== undefined) s.mainDay = dayOf(main);
  toldAtOnce0(c, s);
  toldAtOnce1(c, s);
  acceptedInTime2(c, s);
  noMoreStepsOnline3(c, s);
  noMoreFormsOnline4(c, s);
  noVerifiableInformation5(c, s);
  noPaperLicenceInApproval6(c, s);
  byImplementationList7(c, s);
  windowForIntegratedAcceptance8(c, s);
  hardTicketCoordinated9(c, s);
  reportReviewed10(c, s);
  completeResubmissionAccepted11(c, s);
  consultationReply12(c, s);
  returnMaintenance13(c, s);
  returnArea14(c, s);
  applicationOfLawOpinion15(c, s);
  extensionInSystem16(c, s);
  reportAfterReply17(c, s);
  reportComplaint18(c, s);
  longTermPlan19(c, s);
  longTermReportedToSuperior20(c, s);
  sentBackOnlyIfDissatisfied21(c, s);
  specialLimitRehandling22(c, s);
  rehandlingNotReturned23(c, s);
  powerLineVoltage24(c, s);
  oneSetOfDocuments25(c, s);
  simpleJointLandApplication26(c, s);
  simpleJointPlanningPermit27(c, s);
  startPublicityBeginsInListing28(c, s);
  startJointConstructionPermit29(c, s);
  renovationSchemeReview30(c, s);
  renovationApprovals31(c, s);
  renovationAcceptanceParticipants32(c, s);
  simpleFiling33(c, s);
  lowRiskVoltage34(c, s);
  lowRiskNewDuctGreenLand35(c, s);
  stationOccupies36(c, s);
  publicityBeginsInListing37(c, s);
  designJointApplication38(c, s);
  renovationPlanningPermit39(c, s);
  renovationJointAcceptance40(c, s);
  connectionAtPermitStage41(c, s);
  substationPlanningPermitSuspended42(c, s);
  stationParallelApproval43(c, s);
  lineStartAfterReport44(c, s);
  oneSurveyPerObject45(c, s);
  oneLicenceSeveralAddresses46(c, s);
  debtsSettledBeforeDeregistration47(c, s);
  stagesInParallel48(c, s);
  appealsAnswered49(c, s);
  startUpInOneDay50(c, s);
  changeOfOperator51(c, s);
  standardBusinessScope52(c, s);
  equalTreatmentInApprovals53(c, s);
  noDiscriminatoryEntryOrExit54(c, s);
  immediateItemSameDay55(c, s);
  noSettingOutCheck56(c, s);
  archivesOnCommitment57(c, s);
  oneSurveyCommissionAStage58(c, s);
  cadastralSurveyAhead59(c, s);
  oneCombinedOpinion60(c, s);
  enterpriseAppealAnswered61(c, s);
  listStatesDemandingUnit62(c, s);
  startUpOnePlatform63(c, s);
  building30Days64(c, s);
  gasSingleManager65(c, s);
  nonResidentialOneProcedure66(c, s);
  nonResidentialOneVisit67(c, s);
  nonResidentialOneIssuingWindow68(c, s);
  firstMortgageOneVisit69(c, s);
  firstMortgageOneSubmission70(c, s);
  firstMortgageOneDay71(c, s);
  otherTransferThreeDays72(c, s);
  inspectionResultVisible73(c, s);
  oneMatterOneProcedure74(c, s);
  seamlessNoDocuments75(c, s);
  longTermLivingCare76(c, s);
}

/** Judges a case by the rules above. `c` and `valid` are the same object, typed and as JSON. */
export function report(c: AnyCase, valid: ValidCase, calendar: Calendar, ruleSet: Judgment['ruleSet'], asOf: string): Judgment {
  const s = new Sheet(calendar, asOf);
  switch (c.kind) {
    case 'procurement':
      judgeProcurementCase(c, s);
      break;
    case 'payment':
      judgePaymentCase(c, s);
      break;
    case 'approval':
      judgeApprovalCase(c, s);
      break;
  }
  return s.report(valid, ruleSet);
}
