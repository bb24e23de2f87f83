import type { Krysslenkeslag } from '../../generated/graphql.ts';
import type { veiviser as nb } from '../nb/veiviser.ts';

const av = (naadd: number, alle: number) => `${naadd} of ${alle}`;

export const veiviser: typeof nb = {
  tittel: 'Guide', ingress: 'The five phases of an area-based initiative (områdesatsing): what each should result in, what you should ask yourselves, and who has done it before. Only the municipality sees what you tick.',
  utenSatsing: 'The municipality has no initiative in Løftet yet. The guide can be read all the same; it starts where you are.',
  hvor: { tittel: 'Where we stand', ikkeSatt: 'No one has said where the initiative stands yet.', si: 'Say where we stand', endre: 'Change', plass: (nr: number, navn: string) => `The initiative is in phase ${nr}, ${navn.toLowerCase()}`, siden: (naar: string) => `, since ${naar}`, sattAv: (hvem: string | null, dag: string) => (hvem ? `Set by ${hvem} on ${dag}.` : `Set on ${dag}.`), veien: 'The five phases', her: 'We are here' },
  rest: { tittel: 'What remains', alt: (nr: number) => (nr === 1 ? 'All the results from phase 1 have been reached.' : `All the results from phases 1 to ${nr} have been reached.`), tekst: (antall: number, nr: number) => `${antall === 1 ? 'One result' : `${antall} results`} ${nr === 1 ? 'from phase 1' : `from phases 1 to ${nr}`} ${antall === 1 ? 'has' : 'have'} not been ticked.`, fase: (nr: number, navn: string) => `Phase ${nr}, ${navn.toLowerCase()}` },
  fase: (nr: number, navn: string) => `${nr} ${navn}`, resultater: 'Results of the phase', naadd: (naadd: number, alle: number) => `${av(naadd, alle)} reached`, sjekkliste: 'Checklist', besvart: (antall: number, alle: number) => `${av(antall, alle)} answered`,
  egen: 'Written by us', egenForklaring: 'The published guide describes only phase 3. This phase was written by Løftet, in its own words, from the documents listed here.',
  veiledning: 'Guidance', ressurser: 'Tools and literature', lover: 'Acts', eksempler: 'Examples',
  stoff: 'Guidance, literature and examples', aapne: 'Open everything, so it comes out on paper', lukk: 'Close everything',
  naaddOrd: 'Reached', gjenstaar: 'Remains', besvartOrd: 'Answered', ubesvart: 'Not answered',
  kryss: 'Tick', kryssHva: (hva: string) => `Tick: ${hva}`, svar: 'Answer', svarHva: (hva: string) => `Answer: ${hva}`,
  kryssetAv: (hvem: string | null, dag: string) => (hvem ? `${hvem}, ${dag}` : dag),
  fjernet: 'The tick has been removed. The content is in the log.', fjernTekst: 'The item stands as not reached. The evidence is in the log, and can be restored.',
  lenkeslag: { tiltak: 'Measure', handlingsplan: 'Plan', vedtak: 'Decision', styringsdokument: 'Document', vedlegg: 'Attachment' } satisfies Record<Krysslenkeslag, string>,
  skjultLenke: 'something you cannot see', tilHvem: (kommune: string, aar: string | null) => (aar ? `${kommune}, ${aar}` : kommune),
};
