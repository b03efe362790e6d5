/** A budget of the account for a month, told of by mail where a sum is named at deploy. */
import { Aws, CfnCondition, CfnParameter, CfnRule, Fn } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';

/** @param mail who is told; needed where there is a budget. */
export function budget(scope: Construct, mail: string): void {
  const sum = new CfnParameter(scope, 'MonthlyBudget', {
    type: 'Number',
    default: 0,
    minValue: 0,
    description: 'Costs of the account a month, in US dollars (yuan in China), of which AlarmMail is told; 0 for none',
  });
  const given = () => Fn.conditionNot(Fn.conditionEquals(sum.valueAsString, '0'));
  new CfnRule(scope, 'BudgetHasMail', {
    ruleCondition: given(),
    assertions: [
      { assert: Fn.conditionNot(Fn.conditionEquals(mail, '')), assertDescription: 'MonthlyBudget needs AlarmMail' },
    ],
  });
  const has = new CfnCondition(scope, 'BudgetGiven', { expression: given() });
  const inChina = new CfnCondition(scope, 'InChina', { expression: Fn.conditionEquals(Aws.PARTITION, 'aws-cn') });
  const told = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
    subscribers: [{ subscriptionType: 'EMAIL', address: mail }],
  });
  const made = new CfnBudget(scope, 'Budget', {
    budget: {
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: sum.valueAsNumber, unit: Fn.conditionIf(inChina.logicalId, 'CNY', 'USD').toString() },
    },
    notificationsWithSubscribers: [told('ACTUAL', 80), told('FORECASTED', 100)],
  });
  made.cfnOptions.condition = has;
}
