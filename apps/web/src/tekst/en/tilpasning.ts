import type { Tilpasningsdel } from '#libs/contracts';
import type { tilpasning as nb } from '../nb/tilpasning.ts';

export const tilpasning: typeof nb = {
  del: { kort: 'What it is', maal: 'The objectives', gjennomfoering: 'What is done', maalgrupper: 'Who it is for', partnere: 'Who takes part', tema: 'The theme' } satisfies Record<Tilpasningsdel, string>,
  kort: {
    tittel: 'Use it in your municipality', knapp: 'Use it here', tekstTiltak: 'The card is copied in as a measure that starts as an idea. You change it as you like, and no one else is told until you tell them yourselves.', tekstIde: 'The card is copied into your list of ideas. No one else is told until you tell them yourselves.',
    tatt: (dag: string, utgave: number) => `You adopted version ${utgave} on ${dag}.`, tiltak: (navn: string) => `The measure ${navn}`, arkivert: 'The measure is archived. Restore it if you want to use it.', ide: (navn: string) => `The idea ${navn}`,
  },
  skjema: {
    tittel: (navn: string) => `Use “${navn}” in your municipality`, forstaa: '1 Understand', tilpass: '2 Adapt', bruk: '3 Adopt', forstaaTekst: (kommune: string) => `This is how it was in ${kommune}. Is it similar enough in your municipality?`,
    kontekst: 'Why they tried it', kreves: 'What it takes', feller: 'Watch out for', maaTilpasses: 'What they think must be adapted', laert: 'What they learnt', fortalt: 'What they learnt and warn against is not copied into the measure. You will find it next to the measure.',
    felter: { tittel: 'What it should be called in your municipality', beholdt: 'What you keep', endringer: 'What you do differently', hvorfor: 'Why', fortell: 'Tell the network that we have adopted it' },
    fortellTekst: (kommune: string) => `The fact that you have adopted it leaves the municipality only if you tick here. Then ${kommune}, the coordinator and the other municipalities in the network see the name of your municipality under the card, not what the measure is called or what you change. You can take it back, and you can tell them later.`,
    knapp: 'Adopt', ferdigTiltak: 'Now it is a measure of yours, as an idea only the programme manager sees.', ferdigIde: 'Now it is in your list of ideas.', tilTiltaket: 'Go to the measure', tilIdeene: 'Go to the ideas', bli: 'Stay on the card',
  },
  fra: {
    tittel: 'Adapted from', kilde: (kommune: string, utgave: number, dag: string) => `${kommune}, version ${utgave}, shared ${dag}`, beholdt: 'Kept', ingenting: 'None of the parts', endringer: 'Done differently', hvorfor: 'Why', naar: 'Adopted',
    borte: 'The municipality has withdrawn the source. Your copy is intact, and you can go on using it.', nyere: (utgave: number) => `The source has a newer version (${utgave}). Your copy has not changed.`, seNy: 'See the new version', seKilden: 'See the card in the bank', slik: 'The card as it was',
    advarer: (kommune: string) => `What ${kommune} warns against`, kreves: (kommune: string) => `What ${kommune} says it takes`, rediger: 'Edit', erfaringer: 'Our lessons from it',
    fortalt: 'The network knows that you have adopted it. If you share a lesson from it, what it is adapted from is included.', ikkeFortalt: 'Only you know that you have adopted it. If you share a lesson from it, it does not say what it is adapted from.',
    fortell: 'Tell the network', slutt: 'Stop telling the network', fortellTittel: 'Tell the network that you have adopted it?', fortellTekst: (kommune: string) => `${kommune}, the coordinator and the other municipalities in the network will see that your municipality has adopted it, and which version. When you share a lesson from it, what you kept, what you changed and why are included; you see that beforehand.`,
    sluttTittel: 'Stop telling the network?', sluttTekst: 'Your name disappears from the family tree immediately. If you have already shared a lesson that says what it is adapted from, it says so until you share a new version or withdraw it.',
    plan: 'Include it in the action plan', planfelt: { handlingsplanId: 'The plan' }, planen: (aar: number, utgave: number) => `${aar}, version ${utgave} (draft)`, planKnapp: 'Include', planTekst: 'The measure is listed as new in the draft. The plan is not adopted until the body has had its say.', iPlanen: 'The measure is included in the draft plan.', alt: 'The measure is already in that plan.',
  },
  slekt: {
    tittel: 'Who has built on it', alene: 'No one has said that they have adopted it.', tekst: (kommuner: number, ledd: number) => `${kommuner === 1 ? 'One municipality' : `${kommuner} municipalities`}, ${ledd === 1 ? 'one step' : `${ledd} steps`}. Only what the municipalities themselves have said is included.`, tre: 'Show as a tree', tabell: 'Show as a table', treet: 'The family tree', tastene: 'The arrow keys move between the steps.',
    trukket: 'Withdrawn', bruker: 'Has adopted it', her: 'This card', utgave: (utgave: number) => `from version ${utgave}`, endret: (tekst: string) => `Different: ${tekst}`, ledd: 'Step', kommune: 'Municipality', erfaring: 'Lesson', fra: 'Adapted from', annerledes: 'Done differently', evidens: 'Evidence', utfall: 'Where it ended', resultat: 'Result',
  },
  opphav: {
    tittel: 'Where it comes from', tekst: (kommune: string, tittel: string, utgave: number) => `Adapted from “${tittel}” from ${kommune}, version ${utgave}.`, gaarUt: 'You have told the network, so it is included when you share: what you kept, what you changed, and why.', gaarIkkeUt: 'You have not told the network, so it is not included when you share.', endre: 'Change it',
    linje: 'Adapted from', endringer: 'Done differently', hvorfor: 'Because', beholdt: 'Kept', kilde: (kommune: string, utgave: number) => `${kommune}, version ${utgave}`,
  },
  ideer: {
    tittel: 'Ideas', ingress: 'What you have found in the knowledge bank and want to try. If you try any of it, others will want to know how it went.', ingen: 'No ideas yet', ingenTekst: 'Find something in the knowledge bank that may suit you, and choose “Use it here”. It is then gathered here, with the card as it was.', tilBanken: 'To the knowledge bank',
    antall: (antall: number) => (antall === 1 ? 'One idea.' : `${antall} ideas.`), skriv: 'Write a lesson', fjern: 'Remove', fjernTittel: 'Remove the idea?', fjernTekst: 'The card and what you have written about it leave the list. The content is kept in the log. If you have told the network about it, that disappears too.', navn: 'What it is called in your municipality',
  },
};
