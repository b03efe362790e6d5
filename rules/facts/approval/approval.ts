import type * as z from 'zod';
import { caseKind } from '../case-kind.ts';
import { matters } from '../codes/matter.ts';
import { suspensionReasons } from '../codes/suspension-reason.ts';
import { approvalEvidence } from '../evidence/approval.ts';
import { code, suspensions } from '../fact.ts';
import { appeal } from './appeal.ts';
import { applicant } from './applicant.ts';
import { application } from './application.ts';
import { channels } from './channels.ts';
import { charges, commitmentCheck } from './charges.ts';
import { company, startUp } from './company.ts';
import { connection } from './connection.ts';
import { delivery } from './delivery.ts';
import { documents } from './documents.ts';
import { fees } from './fees.ts';
import { goods } from './goods.ts';
import { grid, station } from './grid.ts';
import { conduct, handling } from './handling.ts';
import { hotlineUnit, knowledge } from './hotline-unit.ts';
import { inquiry, staff } from './inquiry.ts';
import { intermediary } from './intermediary.ts';
import { land } from './land.ts';
import { bank, levy } from './levy.ts';
import { licence } from './licence.ts';
import { licenceProcedure } from './licence-procedure.ts';
import { line } from './line.ts';
import { materials } from './materials.ts';
import { offers } from './offers.ts';
import { eLicence, online } from './online-service.ts';
import { oversight } from './oversight.ts';
import { procedures } from './procedures.ts';
import { building, project } from './project.ts';
import { realEstate } from './real-estate.ts';
import { renovation } from './renovation.ts';
import { effort, service } from './service.ts';
import { legal } from './service-legal.ts';
import { proof } from './service-proof.ts';
import { seals } from './service-seals.ts';
import { school, support } from './service-support.ts';
import { stages } from './stages.ts';
import { systemSecurity } from './system-security.ts';
import { tax, taxCredit } from './tax.ts';
import { ticket } from './ticket.ts';
import { timeline } from './timeline.ts';
import { together } from './together.ts';
import { trade } from './trade.ts';
import { window } from './window.ts';

/** One matter before an authority or a public utility: an approval, a registration, a service, a ticket. */
export const approval = caseKind(
  'approval',
  '审批与服务',
  'Approval or service',
  {
    timeline,
    project,
    building,
    land,
    stages,
    line,
    renovation,
    grid,
    station,
    connection,
    ticket,
    knowledge,
    hotlineUnit,
    appeal,
    inquiry,
    staff,
    online,
    eLicence,
    application,
    applicant,
    procedures,
    materials,
    effort,
    fees,
    charges,
    commitmentCheck,
    channels,
    handling,
    together,
    conduct,
    oversight,
    systemSecurity,
    offers,
    documents,
    delivery,
    licence,
    company,
    startUp,
    seals,
    realEstate,
    goods,
    intermediary,
    service,
    window,
    proof,
    support,
    school,
    tax,
    taxCredit,
    levy,
    bank,
    trade,
    legal,
    ...licenceProcedure,
    suspensions: suspensions(suspensionReasons, '不计入时限的时间', 'Time left out of the limit'),
  },
  // Of a file that tells of stages alone, the first stage accepted stands for the whole.
  {
    evidence: approvalEvidence,
    mainDates: [
      'timeline.acceptedOn',
      'timeline.registeredOn',
      'timeline.appliedOn',
      ...Object.keys(stages.shape).map((name) => `stages.${name}.acceptedOn`),
      // Of a file that tells of the end alone, the end: it is not judged by what came into force since.
      'timeline.decidedOn',
      'timeline.completedOn',
      ...Object.keys(stages.shape).map((name) => `stages.${name}.completedOn`),
    ],
  },
  { matter: code(matters, '事项', 'Matter') },
);

export type ApprovalCase = z.infer<ReturnType<typeof approval.schema>>;
