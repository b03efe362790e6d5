/**
 * Under which addresses the API and the workplace answer: API Gateway's own, and a domain that is named at deploy. What is named at deploy
 * is a parameter, so whether there is a domain is CloudFormation's to decide.
 */
import { CfnCondition, CfnOutput, CfnParameter, CfnRule, Fn, Stack } from 'aws-cdk-lib';
import { CfnApiMapping, CfnDomainName, type HttpApi, type HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';

export interface Addresses {
  /** Of the workplace, with a slash at the end: where an issuer sends people back to. */
  readonly pages: readonly string[];
  /** Origins of the workplace, joined by commas. */
  readonly origins: string;
  /** Makes the domain lead to the stage, and tells the address. */
  readonly lead: (stage: HttpStage) => void;
}

const text = (scope: Construct, name: string, description: string): string =>
  new CfnParameter(scope, name, { type: 'String', default: '', description }).valueAsString;
const given = (value: string) => Fn.conditionNot(Fn.conditionEquals(value, ''));

export function addresses(scope: Construct, api: HttpApi): Addresses {
  const domain = text(scope, 'DomainName', 'Domain under which the API and the workplace answer; none by default');
  const certificate = text(scope, 'CertificateArn', 'Certificate of ACM for the domain, in the region of the stack');
  const zone = text(scope, 'HostedZoneId', 'Zone of Route 53 in which the domain is entered; empty where you enter it');
  new CfnRule(scope, 'DomainHasCertificate', {
    ruleCondition: given(domain),
    assertions: [{ assert: given(certificate), assertDescription: 'DomainName needs CertificateArn' }],
  });
  const has = new CfnCondition(scope, 'DomainGiven', { expression: given(domain) });
  const entered = new CfnCondition(scope, 'ZoneGiven', { expression: Fn.conditionAnd(given(domain), given(zone)) });
  const where = (value: string): string => Fn.conditionIf(has.logicalId, value, '').toString();
  const { region, urlSuffix } = Stack.of(scope);
  const own = `https://${api.apiId}.execute-api.${region}.${urlSuffix}`;
  const lead = (stage: HttpStage): void => {
    const name = new CfnDomainName(scope, 'Domain', {
      domainName: domain,
      domainNameConfigurations: [{ certificateArn: certificate, endpointType: 'REGIONAL', securityPolicy: 'TLS_1_2' }],
    });
    name.cfnOptions.condition = has;
    const mapping = new CfnApiMapping(scope, 'DomainMapping', {
      apiId: api.apiId,
      domainName: name.ref,
      stage: stage.stageName,
    });
    mapping.cfnOptions.condition = has;
    mapping.node.addDependency(stage);
    const record = new CfnRecordSet(scope, 'DomainRecord', {
      hostedZoneId: zone,
      name: domain,
      type: 'A',
      aliasTarget: { dnsName: name.attrRegionalDomainName, hostedZoneId: name.attrRegionalHostedZoneId },
    });
    record.cfnOptions.condition = entered;
    new CfnOutput(scope, 'Url', {
      value: Fn.conditionIf(has.logicalId, `https://${domain}/`, `${own}/`).toString(),
      description: 'Where the API and the workplace answer',
    });
    const target = new CfnOutput(scope, 'DomainTarget', {
      value: name.attrRegionalDomainName,
      description: 'What the domain is to lead to, as a CNAME or an alias',
    });
    target.condition = has;
  };
  return {
    pages: [`${own}/`, Fn.conditionIf(has.logicalId, `https://${domain}/`, `${own}/`).toString()],
    origins: Fn.join('', [own, where(`,https://${domain}`)]),
    lead,
  };
}
