import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { erfaringsrom, TAGG } from './testing/erfaring-room.ts';

const { at, as, codeOf, mutate, ok, skrivOgDel } = erfaringsrom();

describe('bildene til en erfaring', () => {
  const BILDER = 'bilder { id altTekst samtykkeTil bredde hoeyde url hinder arkivert trukket versjon }';
  const hemmelig = 'HEMMELIG-STED-59-11';
  /** Et fotografi slik en telefon lager det: liggende lagret, stående vist, med sted, profil og kommentar ved siden av bildepunktene. */
  async function foto(farge: string): Promise<Buffer> {
    const jpeg = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: farge } }).withMetadata({ orientation: 6 }).withIccProfile('p3')
      .withExif({ IFD0: { Copyright: hemmelig, Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 33/1 0/1' } }).jpeg().toBuffer();
    const kommentar = Buffer.from(hemmelig);
    return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xFF, 0xFE, 0, kommentar.length + 2]), kommentar, jpeg.subarray(2)]);
  }
  async function last(hvem: string, erfaringId: string, innhold: Buffer, mer: Record<string, string> = {}, filnavn = 'bilde.jpg') {
    const skjema = new FormData();
    for (const [navn, verdi] of Object.entries({ erfaringId, altTekst: 'En sliten kiosk', samtykke: 'ingen_gjenkjennes', ...mer })) skjema.append(navn, verdi);
    skjema.append('fil', new Blob([Uint8Array.from(innhold)]), filnavn);
    const rom = hvem.slice(-4);
    const svar = await fetch(`${at.url}/filer/${rom}/erfaringsbilde`, { method: 'POST', headers: { cookie: at.cookies[hvem]!, 'x-arbeidsrom': rom }, body: skjema });
    return { status: svar.status, body: await svar.json() as Record<string, never> & { errors?: { extensions: { code: string; fields?: { path: string; code: string }[] } }[] } };
  }
  const kode = ({ body }: { body: { errors?: { extensions: { code: string } }[] } }) => body.errors?.[0]?.extensions.code ?? 'ingen feil';
  const hent = async (hvem: string, adresse: string, merke?: string) => {
    const svar = await fetch(`${at.url}${adresse}`, { headers: { cookie: at.cookies[hvem]!, ...(merke && { 'if-none-match': merke }) } });
    return { status: svar.status, hoder: svar.headers, innhold: Buffer.from(await svar.arrayBuffer()) };
  };
  const delt = (hvem: string, bilde: string) => `/filer/${hvem === 'koordinator' ? 'felles' : hvem === 'evaluator' ? '3118' : hvem.slice(-4)}/erfaringsbank/${bilde}`;
  const bank = async (hvem: string) => (await as(hvem, `{ erfaring(id: "${id}") { fjernedeBilder bilder { id altTekst bredde hoeyde url } innhold { tittel } } }`)).data!['erfaring'];
  const egne = async () => (await as('leder3118', `{ egenErfaring(id: "${id}") { ${BILDER} } }`)).data!['egenErfaring'].bilder;
  const mutate = (hvem: string, root: string, type: string, input: object, felt = BILDER) => as(hvem, `mutation ($input: ${type}!) { ${root}(input: $input) { ${felt} } }`, { input });
  const utkast = async () => (await as('leder3118', `{ erfaringsdelingsutkast(erfaringId: "${id}") { kontrollsum seOver { felt slag } bilder { id altTekst samtykkeTil } bilderSomBlirIgjen { altTekst hinder } } }`)).data!['erfaringsdelingsutkast'];
  const del = async () => mutate('leder3118', 'delErfaring', 'DelErfaringInput', { id, kontrollsum: (await utkast()).kontrollsum, bekreftet: true, kjentMedSaksdokument: true }, 'utgave utdatert');
  const chunks = (webp: Buffer) => { const navn: string[] = []; for (let i = 12; i < webp.length; i += 8 + webp.readUInt32LE(i + 4) + (webp.readUInt32LE(i + 4) % 2)) navn.push(webp.toString('latin1', i, i + 4)); return navn; };
  let id: string;
  let a: string;
  let b: string;

  it('tegnes på nytt: snudd, høyst 2000 punkter, og ikke ett byte av det som lå ved siden av bildepunktene, noe sted', async () => {
    ({ id } = (await mutate('leder3118', 'createErfaring', 'CreateErfaringInput', { art: 'prosess', tittel: 'Kiosken' }, 'id')).data!['createErfaring']);
    await mutate('leder3118', 'updateErfaring', 'UpdateErfaringInput', { id, versjon: 1, kort: 'k', kontekst: 'k', gjennomfoering: 'g', tema: 'arbeid', fase: 'gjennomfoering', maalgrupper: ['Unge'], iakttakelser: ['Ro'], laerdom: ['Start tidlig'] }, 'id');
    const sendt = await foto('#336699');
    expect([sendt.includes(hemmelig), sendt.includes('Exif'), sendt.includes('ICC_PROFILE')]).toEqual([true, true, true]);
    expect((await last('leder3118', id, sendt)).status).toBe(201);
    [{ id: a }] = await egne();
    expect(await egne()).toMatchObject([{ altTekst: 'En sliten kiosk', bredde: 1000, hoeyde: 2000, hinder: null, versjon: 1 }]);
    const { hoder, innhold } = await hent('leder3118', `/filer/3118/erfaringsbilde/${a}`);
    expect([hoder.get('content-type'), hoder.get('cache-control'), chunks(innhold)]).toEqual(['image/webp', 'private, no-cache', ['VP8 ']]);
    for (const table of ['kommune.erfaringsbilde', 'kommune.logg', 'kommune.svar']) {
      const { rows } = await at.database.admin.query<{ rad: string }>(`SELECT to_jsonb(t)::text AS rad FROM ${table} t`);
      for (const tegn of [hemmelig, 'Exif', 'ICC_PROFILE', 'GPS']) expect([table, tegn, rows.filter(({ rad }) => rad.includes(tegn) || rad.includes(Buffer.from(tegn).toString('hex'))).length]).toEqual([table, tegn, 0]);
    }
  });

  it('tar ikke imot noe annet enn et helt JPEG-, PNG- eller WebP-bilde, uansett navn, og sier hva som er galt', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');
    const heic = Buffer.from('0000001c6674797068656963000000006d696631686569636d696166', 'hex');
    const png = await sharp({ create: { width: 3, height: 3, channels: 4, background: '#fff' } }).png().toBuffer();
    const bombe = Buffer.from(png);
    bombe.writeUInt32BE(60_000, 16);
    bombe.writeUInt32BE(60_000, 20);
    bombe.writeUInt32BE(crc32(bombe.subarray(12, 29)), 29);
    const gif = await sharp(png).gif().toBuffer();
    const feil = async (innhold: Buffer, mer = {}) => kode(await last('leder3118', id, innhold, mer));
    expect([await feil(svg), await feil(heic), await feil(gif), await feil(Buffer.from('PK\u0003\u0004makro')), await feil((await foto('#111')).subarray(0, 9000)), await feil(bombe), await feil(Buffer.alloc(0))])
      .toEqual(['BILDE_TYPE', 'BILDE_TYPE', 'BILDE_TYPE', 'BILDE_TYPE', 'BILDE_TYPE', 'BILDE_FOR_STORT', 'FIL_TOM']);
    const felt = async (mer: Record<string, string>) => (await last('leder3118', id, png, mer)).body.errors?.[0]?.extensions.fields;
    expect([await felt({ altTekst: ' ' }), await felt({ samtykke: 'ja' }), await felt({ samtykkeTil: '2099-01-01' }), await felt({ samtykke: 'skriftlig', samtykkeTil: '2020-01-01' })]).toEqual([
      [{ path: 'altTekst', code: 'REQUIRED' }], [{ path: 'samtykke', code: 'NOT_ALLOWED' }], [{ path: 'samtykkeTil', code: 'NOT_ALLOWED' }], [{ path: 'samtykkeTil', code: 'TOO_EARLY' }]]);
    expect([kode(await last('leser3118', id, png)), kode(await last('leder3101', id, png))]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect(await egne()).toHaveLength(1);
  });

  it('deles slik forhåndsvisningen viser det, og leses av nettverket med spor, men utkastet leses av ingen andre', async () => {
    await last('leder3118', id, await foto('#993333'), { altTekst: 'Ungdom ved disken', samtykke: 'skriftlig', samtykkeTil: '2999-01-01' });
    b = (await egne())[1].id;
    expect((await mutate('leder3118', 'updateErfaringsbilde', 'UpdateErfaringsbildeInput', { id: b, versjon: 1, plass: 1 })).data!['updateErfaringsbilde'].bilder.map((en: { id: string }) => en.id)).toEqual([b, a]);
    expect(await utkast()).toMatchObject({ bilder: [{ id: b, altTekst: 'Ungdom ved disken', samtykkeTil: '2999-01-01' }, { id: a }], bilderSomBlirIgjen: [] });
    expect((await del()).data!['delErfaring']).toEqual({ utgave: 1, utdatert: false });
    await mutate('leder3118', 'updateErfaringsbilde', 'UpdateErfaringsbildeInput', { id: a, versjon: 1, altTekst: 'Kiosken før' });
    expect((await del()).data!['delErfaring']).toEqual({ utgave: 2, utdatert: false });
    for (const hvem of ['leder3101', 'koordinator']) {
      expect(await bank(hvem)).toMatchObject({ fjernedeBilder: 0, bilder: [{ id: b, altTekst: 'Ungdom ved disken', bredde: 1000, url: delt(hvem, b) }, { altTekst: 'Kiosken før' }] });
      const { status, hoder, innhold } = await hent(hvem, delt(hvem, a));
      expect([status, chunks(innhold), (await hent(hvem, delt(hvem, a), hoder.get('etag')!)).status]).toEqual([200, ['VP8 '], 304]);
    }
    expect([(await hent('leder3101', `/filer/3101/erfaringsbilde/${a}`)).status, (await hent('leder3101', `/filer/3118/erfaringsbilde/${a}`)).status, (await hent('evaluator', delt('evaluator', a))).status]).toEqual([404, 403, 403]);
    const { rows } = await at.database.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM kommune.lesing WHERE hva = 'erfaringsbilde' AND gjelder = $1`, [id]);
    expect(rows).toEqual([{ n: 4 }]);
  });

  it('trekkes samtykket, er bildet borte i utkastet, i alle utgaver og for alle, også den som har det fra før; teksten står', async () => {
    const merke = (await hent('leder3101', delt('leder3101', a))).hoder.get('etag')!;
    const trekk = (hvem: string, hva: string) => mutate(hvem, 'trekkSamtykke', 'TrekkSamtykkeInput', { id: hva });
    expect([codeOf(await trekk('leder3101', a)), codeOf(await trekk('leser3118', a)), codeOf(await trekk('leder3118', a)), codeOf(await trekk('leder3118', a))]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'ingen feil', 'BILDE_SAMTYKKE']);
    const { rows } = await at.database.admin.query(`SELECT (SELECT count(*)::int FROM felles.erfaringsbilde WHERE id = $1 AND innhold IS NOT NULL) + (SELECT count(*)::int FROM kommune.erfaringsbilde WHERE id = $1 AND innhold IS NOT NULL) AS igjen,
      (SELECT array_agg(coalesce(alt_tekst, '-')) FROM felles.utgavebilde WHERE bilde_id = $1) AS tekster`, [a]);
    expect(rows).toEqual([{ igjen: 0, tekster: ['-', '-'] }]);
    for (const hvem of ['leder3101', 'koordinator', 'leder3118']) {
      expect(await bank(hvem)).toMatchObject({ fjernedeBilder: 1, bilder: [{ id: b }], innhold: { tittel: 'Kiosken' } });
      expect([(await hent(hvem, delt(hvem, a), merke)).status, (await hent(hvem, delt(hvem, b))).status]).toEqual([404, 200]);
    }
    expect([(await hent('leder3118', `/filer/3118/erfaringsbilde/${a}`, merke)).status, (await egne()).find((en: { id: string }) => en.id === a)]).toMatchObject([404, { hinder: 'trukket', url: null, altTekst: null }]);
  });

  it('en kortere frist gjelder med det samme, og dagen etter er bildet borte for alle, uten at noen har gjort noe', async () => {
    const { versjon } = (await egne()).find((en: { id: string }) => en.id === b);
    const idag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());
    expect(codeOf(await mutate('leder3118', 'endreBildesamtykke', 'EndreBildesamtykkeInput', { id: b, versjon, samtykke: 'skriftlig', samtykkeTil: idag }))).toBe('ingen feil');
    expect([(await at.database.admin.query(`SELECT samtykke_til::text AS til FROM felles.erfaringsbilde WHERE id = $1`, [b])).rows, (await hent('leder3101', delt('leder3101', b))).status]).toEqual([[{ til: idag }], 200]);
    for (const schema of ['felles', 'kommune']) await at.database.admin.query(`UPDATE ${schema}.erfaringsbilde SET samtykke_til = samtykke_til - 1 WHERE id = $1`, [b]);
    for (const hvem of ['leder3101', 'koordinator', 'leder3118']) expect([(await bank(hvem)).bilder, (await bank(hvem)).fjernedeBilder, (await hent(hvem, delt(hvem, b))).status]).toEqual([[], 2, 404]);
    expect((await hent('leder3118', `/filer/3118/erfaringsbilde/${b}`)).status).toBe(404);
    expect(await utkast()).toMatchObject({ bilder: [], bilderSomBlirIgjen: [{ altTekst: 'Ungdom ved disken', hinder: 'utloept' }, { altTekst: null, hinder: 'trukket' }] });
    expect(codeOf(await mutate('leder3118', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id }, 'status'))).toBe('ingen feil');
    expect((await at.database.admin.query('SELECT FROM felles.erfaringsbilde')).rowCount).toBe(0);
  });
});

describe('samtalen under en erfaring', () => {
  const SAMTALE = 'takket foelger handlinger takk { kommune rolle } spoersmaal { id kommune rolle tekst handlinger svar { utgave tekst rolle } }';
  const samtale = async (hvem: string) => ok(await as(hvem, `{ erfaringssamtale(erfaringId: "${id}") { ${SAMTALE} } }`), 'erfaringssamtale');
  const spoer = (hvem: string, tekst: string) => mutate(hvem, 'createErfaringsspoersmaal', 'CreateErfaringsspoersmaalInput', { erfaringId: id, tekst }, SAMTALE);
  const svar = (hvem: string, spoersmaalId: string, tekst: string) => mutate(hvem, 'svarPaaErfaringsspoersmaal', 'SvarPaaErfaringsspoersmaalInput', { spoersmaalId, tekst }, SAMTALE);
  const trekk = (hvem: string, spoersmaalId: string) => mutate(hvem, 'trekkErfaringsspoersmaal', 'TrekkErfaringsspoersmaalInput', { id: spoersmaalId }, SAMTALE);
  const varsler = async (hvem: string) => (await as(hvem, '{ erfaringsvarsler { slag erfaringId kommune } }')).data!['erfaringsvarsler'].filter((en: { erfaringId: string }) => en.erfaringId === id).map((en: { slag: string; kommune: string }) => `${en.slag} ${en.kommune}`);
  let id: string;
  let spoersmaalId: string;
  beforeAll(async () => { ({ id } = await skrivOgDel('leder3118', { art: 'prosess', tittel: 'Til samtalen' })); });

  it('spørsmålet og svaret bærer kommunen og rollen, aldri et navn, og eieren får vite det til det er besvart', async () => {
    expect([codeOf(await spoer('leder3118', 'Egen')), codeOf(await spoer('leser3118', 'x')), codeOf(await spoer('koordinator', 'x')), codeOf(await spoer('medlem3103', ' '))]).toEqual(['BAD_INPUT', 'FORBIDDEN', 'FORBIDDEN', 'BAD_INPUT']);
    const stilt = ok(await spoer('medlem3103', `Hva kostet lokalet? ${TAGG}`), 'createErfaringsspoersmaal');
    spoersmaalId = stilt.spoersmaal[0].id;
    expect([await varsler('leder3118'), await varsler('leder3101')]).toEqual([expect.arrayContaining(['spoersmaal Moss']), expect.not.arrayContaining(['spoersmaal Moss'])]);
    expect([codeOf(await svar('leder3101', spoersmaalId, 'Feil kommune')), codeOf(await trekk('leder3101', spoersmaalId))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    ok(await svar('leder3118', spoersmaalId, 'Hundre tusen'), 'svarPaaErfaringsspoersmaal');
    ok(await svar('leder3118', spoersmaalId, 'Åtti tusen'), 'svarPaaErfaringsspoersmaal');
    for (const hvem of ['leder3101', 'koordinator']) {
      const { spoersmaal: [en] } = await samtale(hvem);
      expect(en).toMatchObject({ kommune: 'Moss', rolle: 'nettverksmedlem', tekst: `Hva kostet lokalet? ${TAGG}`, handlinger: [], svar: [{ utgave: 2, tekst: 'Åtti tusen', rolle: 'programleder' }, { utgave: 1, tekst: 'Hundre tusen' }] });
      expect(JSON.stringify(await samtale(hvem))).not.toContain('Person ');
    }
    expect([(await varsler('leder3118')).includes('spoersmaal Moss'), (await varsler('medlem3103')).filter((en: string) => en.startsWith('svar')).length]).toEqual([false, 2]);
  });

  it('takk ses av alle og kan tas tilbake; hvem som følger, blir i kommunen, og det som er sett, er ikke nytt', async () => {
    const takk = (ja: boolean) => mutate('medlem3103', 'takkForErfaring', 'TakkForErfaringInput', { erfaringId: id, takk: ja }, SAMTALE);
    expect([ok(await takk(true), 'takkForErfaring').takk, ok(await takk(true), 'takkForErfaring').takk.length, ok(await takk(false), 'takkForErfaring').takk]).toEqual([[{ kommune: 'Moss', rolle: 'nettverksmedlem' }], 1, []]);
    expect(ok(await mutate('medlem3103', 'foelgErfaring', 'FoelgErfaringInput', { erfaringId: id, foelg: true }, SAMTALE), 'foelgErfaring').foelger).toBe(true);
    expect([(await samtale('leder3118')).foelger, await varsler('medlem3103')]).toEqual([false, []]);
  });

  it('et spørsmål trekkes av den som stilte det: teksten går, og svaret står', async () => {
    ok(await trekk('medlem3103', spoersmaalId), 'trekkErfaringsspoersmaal');
    expect([codeOf(await trekk('medlem3103', spoersmaalId)), codeOf(await svar('leder3118', spoersmaalId, 'For sent'))]).toEqual(['ALT_TRUKKET', 'ALT_TRUKKET']);
    expect((await samtale('leder3118')).spoersmaal).toMatchObject([{ tekst: null, svar: [{ utgave: 2 }, { utgave: 1 }] }]);
    ok(await mutate('leder3118', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id }, 'status'), 'trekkTilbakeErfaring');
    expect([(await samtale('leder3118')).spoersmaal, (await at.database.admin.query('SELECT FROM felles.erfaringssvar')).rowCount]).toEqual([[], 0]);
  });
});
