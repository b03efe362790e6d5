/** Functions that nobody calls: what happens invokes them. */
import type { FunctionSettings } from './function-settings.ts';

export const listeners = {
  announce: {
    about: 'Tells webhooks and the event bus of checks, batches and due days',
    entry: 'functions/events/handler.ts',
    memoryMb: 512,
    timeoutSeconds: 300,
    table: {
      items: ['dynamodb:PutItem', 'dynamodb:DeleteItem'],
      queries: false,
      queriesTable: true,
      leadingKeys: ['t#*#w', 't#*#due', 'due'],
    },
    deliveries: 'sends',
    putsEvents: true,
    readsStream: true,
    signsCursors: false,
  },
  deliver: {
    about: 'Posts events to webhooks',
    entry: 'functions/deliver/handler.ts',
    memoryMb: 256,
    timeoutSeconds: 60,
    table: { items: ['dynamodb:GetItem'], queries: false, leadingKeys: ['t#*#w'] },
    deliveries: 'receives',
    signsCursors: false,
  },
} as const satisfies Record<string, FunctionSettings>;

export type ListenerName = keyof typeof listeners;
