import { Paragraph } from '@digdir/designsystemet-react';
import { mestPaameldt, paameldingsroller, type Paameldingsrolle } from '#libs/contracts';
import { AddPaameldingDocument, UpdatePaameldingDocument } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, somTall, somTekst } from '../../ui/skjema/verdier.ts';
import type { Post } from './program.ts';

const fraRad = (rad: Rad) => ({ antall: somTall(rad.antall) || '1', rolle: somTekst(rad.rolle) || 'programledelse' });

/** Antall og rolle, aldri navn. Er det fullt, sier svaret det, og en kan stille seg i kø. */
export function Paameldingsvindu({ post, paamelding, lukk }: { post: Post; paamelding: Post['paameldinger'][number] | null; lukk: () => void }) {
  const { rolle } = useSidetekst('konferanse');
  const { paamelding: tekst } = useSidetekst('konferanseskjema');
  const meldPaa = useHandling(AddPaameldingDocument);
  const endre = useHandling(UpdatePaameldingDocument);
  const roller = <Valgfelt navn="rolle" kreves valgene={paameldingsroller.map((kode) => [kode, rolle[kode]])} />;
  const visVerdi = (felt: string, verdi: unknown) => (felt === 'rolle' ? rolle[verdi as Paameldingsrolle] : String(verdi));
  const antallet = (skrevet: string) => Math.min(Math.trunc(lesTall(skrevet) ?? 0), mestPaameldt + 1);
  return (
    <Dialogvindu tittel={paamelding ? tekst.endre : tekst.ny} lukk={lukk}>
      {paamelding ? (
        <Skjema
          navn={`paamelding-${paamelding.id}`} felter={tekst.felter} start={fraRad({ ...paamelding })} versjon={paamelding.versjon} fraRad={fraRad} visVerdi={visVerdi} ferdig={lukk} avbryt={lukk}
          send={(v, versjon) => endre({ input: { id: paamelding.id, versjon, antall: antallet(v.antall), rolle: v.rolle as Paameldingsrolle } })}
        >
          <Paragraph><strong>{post.tittel}</strong></Paragraph>
          <Tallfelt navn="antall" kreves hjelp={tekst.hjelp} />
          {roller}
        </Skjema>
      ) : (
        <Skjema
          navn={`paamelding-ny-${post.id}`} felter={tekst.nyFelter} start={{ antall: '1', rolle: 'programledelse', venteliste: post.kapasitet !== null && post.antallPaameldt >= post.kapasitet }} knapp={tekst.ny} ferdig={lukk} avbryt={lukk}
          send={(v) => meldPaa({ input: { konferansepostId: post.id, antall: antallet(v.antall), rolle: v.rolle as Paameldingsrolle, venteliste: v.venteliste } })}
        >
          <Paragraph><strong>{post.tittel}</strong></Paragraph>
          <Tallfelt navn="antall" kreves hjelp={tekst.hjelp} />
          {roller}
          {post.kapasitet !== null && <Kryss navn="venteliste" />}
        </Skjema>
      )}
    </Dialogvindu>
  );
}
