import type { deltbilde as nb } from '../nb/deltbilde.ts';

export const deltbilde: typeof nb = {
  tittel: { handlingsplan: (naar) => `Delt plan ${naar}`, resultater: (naar) => `Delte resultat ${naar}`, pengebruk: (naar) => `Delt bruk av pengar ${naar}`, fordeling: (naar) => `Delt fordeling ${naar}`, undersoekelse: (naar) => `Delt undersøking ${naar}` },
  delt: 'Augeblikksbilete',
  setning: {
    handlingsplan: (navn, satsing, nettverk, dag, utgave) => `${navn} delte nøkkeltala for ${satsing} med ${nettverk} ${dag}. Dei er frå utgåve ${utgave} av den vedtekne planen.`,
    resultater: (navn, satsing, nettverk, dag, utgave) => `${navn} delte resultata for ${satsing} med ${nettverk} ${dag}${utgave > 1 ? `, utgåve ${utgave} av perioden` : ''}.`,
    fordeling: (navn, satsing, nettverk, dag) => `${navn} delte ei fordeling av personar på grupper i ${satsing} med ${nettverk} ${dag}.`,
    undersoekelse: (navn, satsing, nettverk, dag) => `${navn} delte svara på ei undersøking i ${satsing} med ${nettverk} ${dag}.`,
    pengebruk: (navn, satsing, nettverk, dag) => `${navn} delte bruken av pengar i ${satsing} med ${nettverk} ${dag}. Alt som er ført i året, var attestert då.`,
  },
  bilde: 'Dette er eit augeblikksbilete. Endrar kommunen noko seinare, endrar ikkje dette seg før kommunen deler på nytt. Kommunen ser at du har opna det.',
  eldre: (dag) => `Kommunen har hatt noko nyare sidan ${dag}. Dette er slik det var då det blei delt.`,
  lastNed: 'Last ned tabellen:', somFil: (type) => `Last ned tabellen som ${type}`, filer: { xlsx: 'Excel', csv: 'CSV' },
  avSegSelv: 'Det blei delt av seg sjølv då det var ferdig.',
  trukket: (dag) => `Trekt tilbake ${dag}`,
  trukketTekst: (navn, delt) => `${navn} delte dette ${delt} og har trekt det tilbake. Tala er borte. At det har vore delt, står her.`,
  tilbake: { felles: 'Deling', sammenligning: 'Samanlikning', kommune: 'Deling', utenfra: 'Delt' },
  liste: {
    tittel: 'Delt',
    ingress: 'Det kommunen har valt å dele òg med evalueringa, slik nettverket ser det. Kommunen ser kva du opnar.',
    tom: 'Kommunen har ikkje delt noko med evalueringa',
    tomTekst: 'Når kommunen gjer det, står det her som augeblikksbilete. Resten av det som er opna for deg, finn du på dei andre sidene.',
    deltDag: (dag) => `Delt ${dag}`,
  },
};
