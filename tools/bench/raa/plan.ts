import { plankjeder, type Plankjede } from '#libs/contracts';
import type { Plan } from './rader.ts';

/** Hvem planen er hos, og hva som skjer så. */
export function planneste({ kjede, status }: Plan): string | null {
  const ledd: readonly { organ: string; status: string }[] = plankjeder[kjede as Plankjede];
  const organ = (naar: string) => ledd.find((l) => l.status === naar)?.organ ?? '';
  const liten = (navn: string) => navn.charAt(0).toLowerCase() + navn.slice(1);
  switch (status) {
    case 'utkast': return `Programleder skriver planen. Så går den til ${liten(organ('til_behandling'))}.`;
    case 'til_behandling': return `Til behandling hos ${liten(organ('til_behandling'))}.${organ('til_behandling') === organ('vedtatt') ? '' : ` Så vedtas den av ${liten(organ('vedtatt'))}.`}`;
    case 'vedtatt': return organ('sendt') ? `Vedtatt. Programleder sender den til ${organ('sendt')}.` : null;
    case 'sendt': return `Sendt. Venter på svar fra ${organ('sendt')}.`;
    case 'returnert': return `I retur fra ${organ('sendt')}. Programleder lager en ny utgave.`;
    default: return null;
  }
}
