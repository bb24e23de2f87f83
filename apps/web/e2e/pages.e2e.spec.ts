import { describe, expect } from '@jest/globals';
import { faultsOn } from './testing/page-checks.ts';
import { scenarios } from './testing/scenario.ts';

/** Sidene som ser annerledes ut for denne enn for dem før i lista; hver side prøves grundig én gang. «#6» er tiltaket med nummer seks, «%1» den første indikatoren, «&» den første barrieren, og «*» sidene i avtalens rom. */
const looks: [epost: string, paths: string[]][] = [
  ['programleder@3118.demo', ['/3118/oversikt', '/3118/program', '/3118/veiviser', '/3118/tiltak', '/3118/barrierer', '/3118/erfaringer', '/3118/erfaringsbank', '/3118/statistikk', '/3118/brukere', '/3118/logg', '/3118/ordliste', '/3118/hjelp', '/arbeidsrom', '#6']],
  ['prosjektansvarlig@3118.demo', ['#2']],
  ['leser@3118.demo', ['/3118/oversikt', '#6', '/finnes/ikke', '/9999/oversikt', '/3118/logg', '/3118/tiltak/00000000-0000-4000-8000-000000000000']],
  ['programleder@3101.demo', ['/3101/resultater', '%1', '/3101/resultater/nullpunkt', '/3101/resultater/programteori', '/3101/resultater/fordelinger', '&']],
  ['medlem@3103.demo', ['/3103/oversikt', '/3103/kalender']],
  ['koordinator@31.demo', ['/felles/oversikt', '/felles/barrierer', '/felles/konferanser', '/felles/konferanser/ek24', '/felles/konferanser/satsinger', '/felles/erfaringsbank', '/felles/kalender', '/felles/evaluering', '/felles/deling', '/felles/logg', '/felles/sammenligning', '/felles/kart', '/felles/indikatorer', '/felles/sammenligning?spoersmaal=indikatorer', '/felles/bevilgninger']],
  ['evaluator@evaluering.demo', ['/evaluering', '*funn', '*avtale', '*uttak', '*undersoekelser']],
  ['forvalter@loeftet.demo', ['/plattform', '/plattform/jobber', '/plattform/statistikk']],
];

const scenario = scenarios();

describe('hver side: overskrift, tittel, fokus, farger, smal skjerm og ro', () => {
  for (const [epost, paths] of looks) {
    const nummer = /@(\d{4})/.exec(epost)?.[1] ?? '';
    for (const path of paths) scenario(`${path} for ${epost}`, async (world) => {
      const place = path.startsWith('*') ? `/evaluering/${await world.avtaleromnummer()}/${path.slice(1)}` : path.startsWith('&') ? `/${nummer}/barrierer/${await world.barriereId(nummer)}` : path.startsWith('%') ? `/${nummer}/resultater/${await world.indikatorId(nummer, Number(path.slice(1)))}` : path.startsWith('#') ? `/${nummer}/tiltak/${await world.tiltakId(nummer, Number(path.slice(1)))}` : path;
      expect(await faultsOn(await world.loggedIn(epost, null), place, { wideDark: path === paths[0] })).toEqual([]);
    });
  }

  scenario('/logg-inn for den som ikke er inne', async (world) => {
    expect(await faultsOn(await world.visitor(), '/logg-inn', { skipLink: false, wideDark: true })).toEqual([]);
  });
});
