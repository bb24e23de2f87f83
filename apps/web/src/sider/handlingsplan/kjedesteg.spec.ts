import { describe, expect, it } from '@jest/globals';
import { plankjeder, planstatuser, type Plankjede, type Planstatus } from '#libs/contracts';
import { stegene } from './kjedesteg.ts';
import type { Hendelse, Plan } from './plantyper.ts';

const hendelse = (fraStatus: Planstatus | null, tilStatus: Planstatus, id = `${fraStatus}-${tilStatus}`): Hendelse => ({ id, fraStatus, tilStatus, tid: '2025-02-18T10:00:00Z', person: 'Kari', merknad: null, vedtak: null });
/** Slik serveren sender en plan i denne statusen: `sist` er leddet den kom til før den ble erstattet. */
function plan(kjede: Plankjede, status: Planstatus, sist: Planstatus = status, hendelser: Hendelse[] = []): Pick<Plan, 'ledd' | 'status' | 'hendelser'> {
  const alle = plankjeder[kjede];
  const kommet = alle.findIndex((ledd) => ledd.status === (sist === 'returnert' ? 'sendt' : sist));
  return { status, hendelser, ledd: alle.map((ledd, nr) => ({ ...ledd, naadd: nr <= kommet, naa: ledd.status === status })) };
}
const tilstander = (...deler: Parameters<typeof plan>) => stegene(plan(...deler)).map(({ status, tilstand }) => `${status} ${tilstand}`);

describe('veien til en plan', () => {
  it('sier hva som er gjort, hvor planen er, og hva som er neste', () => {
    expect(tilstander('halden', 'til_behandling')).toEqual(['utkast gjort', 'til_behandling naa', 'vedtatt neste', 'sendt senere', 'godkjent senere']);
    expect(tilstander('sarpsborg', 'utkast')).toEqual(['utkast naa', 'til_behandling neste', 'vedtatt senere', 'sendt senere', 'godkjent senere']);
  });

  it('er ferdig når det siste er gjort', () => {
    expect(tilstander('enkel', 'vedtatt')).toEqual(['utkast gjort', 'til_behandling gjort', 'vedtatt gjort']);
    expect(tilstander('halden', 'godkjent').every((steg) => steg.endsWith('gjort'))).toBe(true);
  });

  it('har returen som sitt eget skritt, og ingenting etter den', () => {
    expect(tilstander('halden', 'returnert')).toEqual(['utkast gjort', 'til_behandling gjort', 'vedtatt gjort', 'sendt gjort', 'returnert naa']);
    expect(stegene(plan('halden', 'returnert')).at(-1)!.organ).toBe('Kommunal- og distriktsdepartementet');
  });

  it('nevner det organet vedtaket nevner, også når det ikke er oppgitt', () => {
    const vedtak = { ...hendelse('til_behandling', 'vedtatt'), vedtak: { organ: 'ikke oppgitt' } } as Hendelse;
    expect(stegene(plan('enkel', 'vedtatt', 'vedtatt', [vedtak])).map(({ organ }) => organ)).toEqual(['Programleder', 'Styringsgruppa', 'ikke oppgitt']);
  });

  it('viser en erstattet plan så langt den kom', () => expect(tilstander('halden', 'erstattet', 'sendt')).toEqual(['utkast gjort', 'til_behandling gjort', 'vedtatt gjort', 'sendt gjort']));

  it.each(planstatuser.filter((status) => status !== 'erstattet'))('er bare ett sted om gangen (%s)', (status) => {
    expect(tilstander('halden', status).filter((steg) => steg.endsWith('naa')).length).toBe(status === 'godkjent' ? 0 : 1);
  });

  it('har dagen planen sist kom til leddet, ikke dagen et organ tok den til orientering', () => {
    const historie = [hendelse('til_behandling', 'til_behandling'), hendelse('utkast', 'til_behandling', 'andre'), hendelse('til_behandling', 'utkast'), hendelse('utkast', 'til_behandling', 'foerste'), hendelse(null, 'utkast')];
    expect(stegene(plan('halden', 'til_behandling', 'til_behandling', historie)).map(({ hendelse: h }) => h?.id ?? null)).toEqual(['til_behandling-utkast', 'andre', null, null, null]);
  });
});
