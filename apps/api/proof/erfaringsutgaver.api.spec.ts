import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from './testing/ask.ts';
import { EGEN, erfaringsrom } from './testing/erfaring-room.ts';

const { at, as, codeOf, endre, mutate, ok, share, skrivOgDel } = erfaringsrom();

describe('utgavene av en erfaring', () => {
  const UTGAVE = 'utgave gjeldende trukket forrigeUtgave endret innhold { kort laerdom } forrige { kort } utgaver { utgave delt gjennomgaatt }';
  const lest = (hvem: string, id: string, utgave: number) => as(hvem, `query ($id: ID!, $utgave: Int!) { erfaringsutgave(id: $id, utgave: $utgave) { ${UTGAVE} } }`, { id, utgave });
  let egen: Json;

  it('kan leses av alle som leser banken, med det som er endret siden utgaven før, og eieren får vite det', async () => {
    egen = await skrivOgDel('leder3118', { art: 'prosess', tittel: 'Kiosken' });
    ok(await endre(egen.id, 2, { kort: 'Vi prøvde det to ganger', laerdom: ['l', 'Start tidligere'] }), 'updateErfaring');
    ok(await share('leder3118', egen.id), 'delErfaring');
    ok(await mutate('koordinator', 'gjennomgaaErfaring', 'GjennomgaaErfaringInput', { erfaringId: egen.id, utgave: 2 }, 'gjennomgaatt'), 'gjennomgaaErfaring');
    for (const hvem of ['leder3101', 'medlem3103', 'koordinator', 'leder3118', 'leser3118']) {
      expect(ok(await lest(hvem, egen.id, 1), 'erfaringsutgave')).toMatchObject({ utgave: 1, gjeldende: 2, forrigeUtgave: null, endret: [], forrige: null, innhold: { kort: 'Vi prøvde det' } });
      expect(ok(await lest(hvem, egen.id, 2), 'erfaringsutgave')).toMatchObject({ forrigeUtgave: 1, endret: ['kort', 'laerdom'], forrige: { kort: 'Vi prøvde det' }, innhold: { kort: 'Vi prøvde det to ganger' }, utgaver: [{ utgave: 2, gjennomgaatt: expect.stringMatching(/^20/) }, { utgave: 1, gjennomgaatt: null }] });
    }
    expect([codeOf(await lest('evaluator', egen.id, 1)), codeOf(await lest('leder3101', egen.id, 3)), codeOf(await lest('leder3101', egen.id, 0)), codeOf(await lest('leder3101', egen.id, -1))]).toEqual(['FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect((await at.database.admin.query<{ rom: string }>(`SELECT DISTINCT rom FROM kommune.lesing WHERE hva = 'erfaringsutgave' AND gjelder = $1 ORDER BY 1`, [egen.id])).rows.length).toBe(3);
  });

  it('trukket tilbake er de merker uten innhold, og deles den på nytt, begynner den med en ny utgave og merker etter de gamle', async () => {
    ok(await mutate('leder3118', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id: egen.id }, 'status'), 'trekkTilbakeErfaring');
    expect(ok(await lest('leder3101', egen.id, 1), 'erfaringsutgave')).toMatchObject({ trukket: expect.stringMatching(/^20/), innhold: null, forrige: null, endret: [], utgaver: [{ utgave: 2, delt: null, gjennomgaatt: null }, { utgave: 1, delt: null }] });
    ok(await share('leder3118', egen.id), 'delErfaring');
    expect(ok(await lest('leder3101', egen.id, 3), 'erfaringsutgave')).toMatchObject({ trukket: null, forrigeUtgave: null, endret: [], utgaver: [{ utgave: 3, delt: expect.any(String) }, { utgave: 2, delt: null }, { utgave: 1, delt: null }] });
    expect(ok(await lest('leder3101', egen.id, 1), 'erfaringsutgave').innhold).toBe(null);
  });
});

describe('utkastet til den prosjektansvarlige', () => {
  const HVEM = 'ansvarlig3118';
  const opprett = (hvem: string, input: object) => mutate(hvem, 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', ...input }, EGEN);
  const skriv = (hvem: string, input: object) => mutate(hvem, 'updateErfaring', 'UpdateErfaringInput', input, EGEN);
  let mitt: string;
  let annet: string;
  let egen: Json;

  beforeAll(async () => {
    const rader = ok(await as('leder3118', '{ tiltakListe { rader { id status } } }'), 'tiltakListe').rader.filter(({ status }: Json) => status !== 'ide') as Json[];
    [mitt, annet] = rader.map(({ id }) => id) as [string, string];
    const { id: hun } = ok(await as(HVEM, '{ meg { id } }'), 'meg');
    await at.database.admin.query('INSERT INTO kommune.medarbeider (kommune_id, id, navn) VALUES ($1, $2, $3)', [at.database.kommuner['3118'], hun, 'Prosjektansvarlig']);
    const tiltak = ok(await as('leder3118', `{ tiltak(id: "${mitt}") { versjon } }`), 'tiltak');
    ok(await mutate('leder3118', 'updateTiltak', 'UpdateTiltakInput', { id: mitt, versjon: tiltak.versjon, ansvarligId: hun }, 'id'), 'updateTiltak');
  });

  it('begynner bare av hennes eget tiltak', async () => {
    expect([codeOf(await opprett(HVEM, { tiltakId: annet })), codeOf(await opprett(HVEM, { art: 'prosess', tittel: 'Noe annet' })), codeOf(await opprett('leser3118', { tiltakId: mitt }))]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    egen = ok(await opprett(HVEM, { tiltakId: mitt }), 'createErfaring');
    expect(egen).toMatchObject({ versjon: 1, handlinger: ['updateErfaring', 'updateErfaringsbilde', 'updateErfaringsvedlegg', 'removeErfaring'] });
  });

  it('skrives av henne, deles av programlederen, og andres utkast leser hun bare', async () => {
    egen = ok(await skriv(HVEM, { id: egen.id, versjon: 1, kort: 'Slik gjorde vi det', kontekst: 'k', gjennomfoering: 'g', tema: 'arbeid', fase: 'gjennomfoering', maalgrupper: ['Unge'], iakttakelser: ['i'], laerdom: ['l'] }), 'updateErfaring');
    expect([codeOf(await share(HVEM, egen.id, { kontrollsum: 'a'.repeat(64) })), codeOf(await as(HVEM, `{ erfaringsdelingsutkast(erfaringId: "${egen.id}") { utgave } }`))]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const andres = ok(await opprett('leder3118', { tiltakId: annet }), 'createErfaring');
    expect([codeOf(await skriv(HVEM, { id: andres.id, versjon: 1, kort: 'x' })), codeOf(await as(HVEM, `mutation { removeErfaring(input: { id: "${andres.id}", versjon: 1 }) }`)), ok(await as(HVEM, `{ egenErfaring(id: "${andres.id}") { handlinger kort } }`), 'egenErfaring').handlinger]).toEqual(['FORBIDDEN', 'FORBIDDEN', []]);
    expect(ok(await share('leder3118', egen.id), 'delErfaring')).toMatchObject({ utgave: 1, status: 'delt' });
    // Hun kan skrive videre på en ny utgave, men ikke trekke, publisere eller fjerne det som er delt.
    ok(await skriv(HVEM, { id: egen.id, versjon: 2, laerdom: ['l', 'Mer'] }), 'updateErfaring');
    expect([codeOf(await mutate(HVEM, 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id: egen.id }, 'id')), codeOf(await mutate(HVEM, 'publiserErfaring', 'PubliserErfaringInput', { id: egen.id }, 'id')), codeOf(await as(HVEM, `mutation { removeErfaring(input: { id: "${egen.id}", versjon: 3 }) }`))]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'BAD_INPUT']);
  });

  it('følger ansvaret: får en annen tiltaket, skriver hun ikke lenger', async () => {
    const { versjon } = ok(await as('leder3118', `{ tiltak(id: "${mitt}") { versjon } }`), 'tiltak');
    ok(await mutate('leder3118', 'updateTiltak', 'UpdateTiltakInput', { id: mitt, versjon, ansvarligId: null }, 'id'), 'updateTiltak');
    expect(codeOf(await skriv(HVEM, { id: egen.id, versjon: 3, kort: 'For sent' }))).toBe('FORBIDDEN');
  });
});

describe('et forslag fra koordinatoren', () => {
  const FORSLAG = 'forslag { id slag trukket svar } handlinger';
  const foreslaa = async (id: string, forslag: string): Promise<string> => ok(await mutate('koordinator', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: id, slag: 'ordlyd', felt: 'kort', forslag }, FORSLAG), 'createErfaringsforslag').forslag[0].id;
  const trekk = (hvem: string, forslagId: string) => mutate(hvem, 'trekkErfaringsforslag', 'TrekkErfaringsforslagInput', { forslagId }, FORSLAG);
  const svar = (forslagId: string) => mutate('leder3118', 'svarPaaForslag', 'SvarPaaForslagInput', { forslagId, godtatt: false, tekst: 'Vårt er klarere' }, 'id');
  let id: string;
  beforeAll(async () => { ({ id } = await skrivOgDel('leder3118', { art: 'prosess', tittel: 'Forslagene' })); });

  it('kan trekkes til eieren har svart; eieren ser det, kan ikke svare, og ingen andre vet noe', async () => {
    const forslagId = await foreslaa(id, 'Kortere');
    expect([codeOf(await trekk('leder3118', forslagId)), codeOf(await trekk('koordinator', id))]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect(ok(await trekk('koordinator', forslagId), 'trekkErfaringsforslag')).toEqual({ forslag: [{ id: forslagId, slag: 'ordlyd', trukket: expect.stringMatching(/^20/), svar: null }], handlinger: ['createErfaringsforslag', 'gjennomgaaErfaring'] });
    expect([codeOf(await trekk('koordinator', forslagId)), codeOf(await svar(forslagId))]).toEqual(['ALT_TRUKKET', 'CONFLICT']);
    expect(ok(await as('leder3118', `{ erfaring(id: "${id}") { ${FORSLAG} } }`), 'erfaring')).toEqual({ forslag: [{ id: forslagId, slag: 'ordlyd', trukket: expect.any(String), svar: null }], handlinger: [] });
    expect(ok(await as('leder3101', `{ erfaring(id: "${id}") { ${FORSLAG} } }`), 'erfaring').forslag).toEqual([]);
    expect((await at.database.admin.query(`SELECT innhold->0->>'navn' AS navn FROM felles.nettverkslogg WHERE handling = 'ERFARINGSFORSLAG_TRUKKET'`)).rows).toEqual([{ navn: null }]);
  });

  it('om ordlyd viser begge tekstene, og godtatt er den eierens egen; avslått må eieren si hvorfor', async () => {
    const ny = (felt: string, forslag: string) => mutate('koordinator', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: id, slag: 'ordlyd', felt, forslag }, 'forslag { id felt fra forslag utdatert }');
    const svare = (forslagId: string, mer: object) => mutate('leder3118', 'svarPaaForslag', 'SvarPaaForslagInput', { forslagId, ...mer }, 'utdatert');
    const utkastet = async () => ok(await as('leder3118', `{ egenErfaring(id: "${id}") { versjon laerdom } }`), 'egenErfaring');
    expect([codeOf(await ny('tittel', 'x'.repeat(201))), codeOf(await ny('laerdom', 'x'.repeat(501))), codeOf(await mutate('koordinator', 'createErfaringsforslag', 'CreateErfaringsforslagInput', { erfaringId: id, slag: 'ordlyd', forslag: 'x' }, 'id'))]).toEqual(['BAD_INPUT', 'BAD_INPUT', 'BAD_INPUT']);
    const { laerdom: foer } = await utkastet();
    const [forslag] = ok(await ny('laerdom', 'Begynn i det små\n\n Spør naboene først '), 'createErfaringsforslag').forslag;
    expect(forslag).toMatchObject({ felt: 'laerdom', fra: foer.join('\n'), forslag: 'Begynn i det små\n\n Spør naboene først', utdatert: false });
    expect(ok(await svare(forslag.id, { godtatt: true }), 'svarPaaForslag').utdatert).toBe(true);
    expect((await utkastet()).laerdom).toEqual(['Begynn i det små', 'Spør naboene først']);
    const [avslag] = ok(await ny('kort', 'Et annet ord'), 'createErfaringsforslag').forslag;
    expect([codeOf(await svare(avslag.id, { godtatt: false })), codeOf(await svare(avslag.id, { godtatt: false, tekst: 'Det vi har, er klarere' }))]).toEqual(['BAD_INPUT', 'ingen feil']);
  });

  it('om ordlyd er utdatert når eieren har endret feltet, i utkastet eller i en ny utgave, og skriver aldri over', async () => {
    const forslagId = await foreslaa(id, 'Fra koordinatoren');
    const { versjon } = ok(await as('leder3118', `{ egenErfaring(id: "${id}") { versjon } }`), 'egenErfaring');
    ok(await mutate('leder3118', 'updateErfaring', 'UpdateErfaringInput', { id, versjon, kort: 'Eierens nyeste ord' }, 'id'), 'updateErfaring');
    const ja = () => mutate('leder3118', 'svarPaaForslag', 'SvarPaaForslagInput', { forslagId, godtatt: true }, 'id');
    const nei = await ja();
    expect([codeOf(nei), nei.text.includes('Eierens nyeste ord')]).toEqual(['CONFLICT', true]);
    ok(await share('leder3118', id), 'delErfaring');
    expect(ok(await as('koordinator', `{ erfaring(id: "${id}") { forslag { id utdatert svar } } }`), 'erfaring').forslag[0]).toEqual({ id: forslagId, utdatert: true, svar: null });
    expect([codeOf(await ja()), ok(await as('leder3118', `{ egenErfaring(id: "${id}") { kort } }`), 'egenErfaring').kort]).toEqual(['CONFLICT', 'Eierens nyeste ord']);
    expect([codeOf(await svar(forslagId)), codeOf(await svar(forslagId))]).toEqual(['ingen feil', 'BAD_INPUT']);
  });

  it('er besvart, står det: den som trekker, får vite svaret', async () => {
    const forslagId = await foreslaa(id, 'Lengre');
    ok(await svar(forslagId), 'svarPaaForslag');
    const nei = await trekk('koordinator', forslagId);
    expect([codeOf(nei), nei.text.includes('"svar":"avslaatt"')]).toEqual(['CONFLICT', true]);
  });

  it('trekkes og besvares det i samme øyeblikk, kommer bare én av dem først', async () => {
    for (let runde = 0; runde < 6; runde++) {
      const forslagId = await foreslaa(id, `Runde ${runde}`);
      const koder = (await Promise.all([trekk('koordinator', forslagId), svar(forslagId)])).map(codeOf).sort();
      expect(koder).toEqual(['CONFLICT', 'ingen feil']);
    }
    expect((await at.database.admin.query('SELECT FROM felles.erfaringsforslag f JOIN felles.forslagssvar s ON s.forslag_id = f.id WHERE f.trukket IS NOT NULL')).rowCount).toBe(0);
  });
});
