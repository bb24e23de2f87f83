/** Utgaven i adressen. Alt annet enn et nummer er ingen: da vises den som gjelder. */
export const lesUtgavevalg = ({ utgave }: Record<string, unknown>): { utgave?: number } => (Number.isInteger(utgave) && Number(utgave) > 0 ? { utgave: Number(utgave) } : {});
