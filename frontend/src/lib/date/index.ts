export * from './date';
export * from './era';
