/** The stages of a purchase at which a table is filled in: before it is published, and after the award. */
import type { Fact } from '../../rules/facts/vocabulary.ts';

export const templateStages = ['before-publication', 'after-award'] as const;
export type TemplateStage = (typeof templateStages)[number];

/** What is known of a purchase at every stage, and which rules apply to it depends on. */
const ALWAYS = ['region', 'reference', 'unit', 'regime', 'project', 'smallPurchase', 'complete'];

/** Sections of facts of a purchase, by the stage at which they come to be known. */
const sections: Readonly<Record<TemplateStage, ReadonlySet<string>>> = {
  'before-publication': new Set([
    ...ALWAYS,
    ...['requirements', 'preparation', 'plan', 'terms', 'trackRecord', 'prequalification', 'agencyAgreement'],
    ...[
      'performanceSecurity',
      'qualitySecurity',
      'noticeContents',
      'noticeFaults',
      'documentContents',
      'documentFaults',
    ],
    ...['emergency', 'environment', 'ppp', 'frameworkNotice', 'frameworkDocuments'],
  ]),
  'after-award': new Set([
    ...ALWAYS,
    ...[
      'process',
      'disclosure',
      'publicityContents',
      'publishedWithResult',
      'contract',
      'contractSteps',
      'supplements',
    ],
    ...['performanceSecurity', 'qualitySecurity', 'performance', 'performanceSteps', 'certificateContents'],
    ...['reportContents', 'frameworkAgreement', 'frameworkResult', 'frameworkInformation', 'frameworkAward'],
  ]),
};

/** Only a purchase has stages that are filled in by different people at different times. */
export function hasStages(kind: string): boolean {
  return kind === 'procurement';
}

export function isTemplateStage(value: string): value is TemplateStage {
  return templateStages.some((stage) => stage === value);
}

/** Is the fact known at this stage? */
export function isOfStage({ section, path }: Fact, stage: TemplateStage): boolean {
  return sections[stage].has(section) || sections[stage].has(path);
}
