#!/usr/bin/env node
/** `npx guiju`. The compile cache of Node.js halves the start of every run after the first. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./cli/program.ts');
