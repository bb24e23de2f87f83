export * from './assert-lawful.ts';
export * from './catalogue-faults.ts';
export type { Fault } from './law.ts';
