/** Ett tegn for alt som er skjult, enten tallet selv er lite eller det dekker et annet. To tegn ville sagt hvilke som er små. */
export const hiddenSymbol = ':';

/** Hva tegnet betyr, til alle sider, diagrammer og uttrekk som viser det. `t` er grensa tallene er prikket etter. */
export const hiddenExplanation = (t: number): string =>
  `«:» betyr at tallet ikke vises av hensyn til personvernet. Enten er det lavere enn ${t}, eller så kunne det vært brukt til å regne ut et slikt tall.`;

/** Kort form for skjermlesere og celler med liten plass. */
export const hiddenLabel = 'Vises ikke av hensyn til personvernet';
