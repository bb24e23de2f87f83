import type { Avtalestatus } from '#libs/contracts';

/** Ordet står alltid ved siden av. */
export const statusfarge = { utkast: 'neutral', venter: 'warning', avslaatt: 'danger', gjelder: 'success', erstattet: 'neutral' } as const satisfies Record<Avtalestatus, string>;
