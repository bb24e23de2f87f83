import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planflyt, plankjeder, planstatuser, vedtaksutfall, type Plankjede, type Planstatus } from '#libs/contracts';
import { etterVedtak, handlinger, hvemHarPlanen, kanEndres, leddMed, nesteStatuser, svarStemmer } from './handlingsplan.policy.ts';

const kjeder = Object.keys(plankjeder) as Plankjede[];
const kjede = fc.constantFrom(...kjeder);
const status = fc.constantFrom(...planstatuser);
const alle = { skriv: true, vedtak: true, svar: true };
const ingen = { skriv: false, vedtak: false, svar: false };
/** Styringsgruppa der kommunen lar den vedta selv. */
const organet = { skriv: false, vedtak: true, svar: false };

describe('veien gjennom kjeden', () => {
  it('går bare dit flyten tillater, og bare innom ledd kjeden har', () => {
    fc.assert(fc.property(kjede, status, (k, s) => {
      const ledd = plankjeder[k].map((l): Planstatus => l.status);
      for (const til of nesteStatuser({ status: s, kjede: k })) {
        expect(planflyt[s]).toContain(til);
        if (til === 'returnert') expect(ledd).toContain('sendt');
        else if (til !== 'erstattet') expect(ledd).toContain(til);
      }
    }));
  });

  it('når alltid fram: fra utkast til det siste leddet i kjeden, og derfra bare til en ny utgave', () => {
    for (const k of kjeder) {
      const naadd = new Set<Planstatus>(['utkast']);
      for (const s of naadd) for (const til of nesteStatuser({ status: s, kjede: k })) naadd.add(til);
      for (const { status: s } of plankjeder[k]) expect(naadd).toContain(s);
      expect(nesteStatuser({ status: plankjeder[k].at(-1)!.status, kjede: k })).toEqual(['erstattet']);
    }
    expect(nesteStatuser({ status: 'vedtatt', kjede: 'halden' })).toEqual(['sendt', 'erstattet']);
  });

  it('kommer aldri tilbake til utkast etter vedtaket: det krever en ny utgave', () => {
    fc.assert(fc.property(kjede, status, (k, s) => {
      if (!kanEndres(s)) expect(nesteStatuser({ status: s, kjede: k }).filter(kanEndres)).toEqual([]);
    }));
  });

  it('viser leddene planen har vært i, og det den er i nå', () => {
    const naadd = (k: Plankjede, s: Planstatus, foer: Planstatus | null = null) => leddMed(k, s, foer).filter((l) => l.naadd).map((l) => l.status);
    expect(naadd('halden', 'sendt')).toEqual(['utkast', 'til_behandling', 'vedtatt', 'sendt']);
    expect(naadd('halden', 'returnert')).toEqual(['utkast', 'til_behandling', 'vedtatt', 'sendt']);
    expect(naadd('halden', 'erstattet', 'vedtatt')).toEqual(['utkast', 'til_behandling', 'vedtatt']);
    expect(naadd('enkel', 'vedtatt')).toEqual(['utkast', 'til_behandling', 'vedtatt']);
    fc.assert(fc.property(kjede, status, (k, s) => {
      const naa = leddMed(k, s, null).filter((l) => l.naa).map((l) => l.status);
      expect(naa).toEqual(plankjeder[k].some((l) => l.status === s) ? [s] : []);
    }));
  });

  it('sier hvem som har planen, og ingenting når den er ferdig', () => {
    expect(hvemHarPlanen({ status: 'til_behandling', kjede: 'sarpsborg' })).toBe('Til behandling hos politisk styringsgruppe. Så vedtas den av formannskapet.');
    expect(hvemHarPlanen({ status: 'vedtatt', kjede: 'halden' })).toBe('Vedtatt. Programleder sender den til Kommunal- og distriktsdepartementet.');
    expect(hvemHarPlanen({ status: 'vedtatt', kjede: 'enkel' })).toBeNull();
    expect(hvemHarPlanen({ status: 'godkjent', kjede: 'halden' })).toBeNull();
  });
});

describe('et vedtak', () => {
  it('vedtar, sender tilbake til utkast, eller lar planen bli der den er', () => {
    expect(vedtaksutfall.map((utfall) => [utfall, etterVedtak[utfall]])).toEqual([
      ['vedtatt', 'vedtatt'], ['vedtatt_med_endringer', 'vedtatt'], ['godkjent', 'vedtatt'],
      ['utsatt', 'utkast'], ['sendt_tilbake', 'utkast'], ['avslaatt', 'utkast'], ['tatt_til_orientering', 'til_behandling'],
    ]);
  });

  it('må si det samme som svaret det følger med', () => {
    expect(vedtaksutfall.filter((utfall) => svarStemmer(true, utfall))).toEqual(['vedtatt', 'vedtatt_med_endringer', 'godkjent']);
    expect(vedtaksutfall.filter((utfall) => svarStemmer(false, utfall))).toEqual(['utsatt', 'sendt_tilbake', 'avslaatt']);
  });
});

describe('handlingene', () => {
  const plan = (s: Planstatus, k: Plankjede = 'halden') => ({ status: s, kjede: k, nyeste: true, nesteAarFinnes: true });

  it('er ingen for den som bare leser, i alle tilstander', () => {
    fc.assert(fc.property(kjede, status, fc.boolean(), fc.boolean(), (k, s, nyeste, nesteAarFinnes) => {
      expect(handlinger({ status: s, kjede: k, nyeste, nesteAarFinnes }, ingen)).toEqual([]);
    }));
  });

  it('er vedtaket og ikke noe annet for organet som vedtar selv, og bare mens planen er til behandling', () => {
    fc.assert(fc.property(kjede, status, fc.boolean(), fc.boolean(), (k, s, nyeste, nesteAarFinnes) => {
      expect(handlinger({ status: s, kjede: k, nyeste, nesteAarFinnes }, organet)).toEqual(s === 'til_behandling' ? ['registrerPlanvedtak'] : []);
    }));
  });

  it('følger tilstanden', () => {
    const endre = ['updateHandlingsplan', 'setPlantiltak', 'removePlantiltak'];
    expect(handlinger(plan('utkast'), alle)).toEqual([...endre, 'sendTilBehandling']);
    expect(handlinger(plan('til_behandling'), alle)).toEqual([...endre, 'trekkFraBehandling', 'registrerPlanvedtak']);
    expect(handlinger(plan('vedtatt'), alle)).toEqual(['sendPlan', 'nyUtgave']);
    expect(handlinger(plan('vedtatt', 'enkel'), alle)).toEqual(['nyUtgave']);
    expect(handlinger(plan('sendt'), alle)).toEqual(['registrerSvar']);
    expect(handlinger(plan('returnert'), alle)).toEqual(['nyUtgave']);
    expect(handlinger(plan('godkjent'), alle)).toEqual(['nyUtgave']);
    expect(handlinger(plan('erstattet'), alle)).toEqual([]);
    expect(handlinger({ ...plan('godkjent'), nesteAarFinnes: false }, alle)).toEqual(['nyUtgave', 'startNesteAar']);
    expect(handlinger({ ...plan('erstattet'), nyeste: false, nesteAarFinnes: false }, alle)).toEqual([]);
  });
});
