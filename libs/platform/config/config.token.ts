/** Innstillingene, for `@Inject(CONFIG)`. */
export const CONFIG = Symbol('config');
