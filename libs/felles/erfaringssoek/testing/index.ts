export * from './fill-bank.ts';
