/**
 * Temaet et tiltak telles under: dets eget, ellers det innsatsområdet foreslår.
 * @param tiltak alias for tiltaket  @param innsatsomraade alias for innsatsområdet det hører til, som kan mangle
 */
export const gjeldendeTema = (tiltak: string, innsatsomraade: string) => `coalesce(${tiltak}.tema, ${innsatsomraade}.tema)`;
