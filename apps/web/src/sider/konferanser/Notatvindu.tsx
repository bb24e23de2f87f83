import { Paragraph } from '@digdir/designsystemet-react';
import { AddSesjonsnotatDocument, UpdateSesjonsnotatDocument, type SesjonsnotatetFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { somTekst } from '../../ui/skjema/verdier.ts';
import type { Post } from './program.ts';

const fraRad = (rad: Rad) => ({ tekst: somTekst(rad.tekst) });

export function Notatvindu({ konferanseId, post, notat, lukk }: { konferanseId: string; post: Post; notat: SesjonsnotatetFragment | null; lukk: () => void }) {
  const { notat: tekst } = useSidetekst('konferanseskjema');
  const skriv = useHandling(AddSesjonsnotatDocument);
  const endre = useHandling(UpdateSesjonsnotatDocument);
  return (
    <Dialogvindu tittel={notat ? tekst.rediger : tekst.nytt} lukk={lukk}>
      <Skjema
        navn={`notat-${notat?.id ?? post.id}`} felter={tekst.felter} start={fraRad({ ...notat })} versjon={notat?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
        send={(v, versjon) => (notat ? endre({ input: { id: notat.id, versjon, tekst: v.tekst.trim() } }) : skriv({ input: { konferanseId, konferansepostId: post.id, tittel: post.tittel, tekst: v.tekst.trim() } }))}
      >
        <Paragraph><strong>{post.tittel}</strong></Paragraph>
        <Langtekstfelt navn="tekst" kreves rader={6} hjelp={tekst.hjelp} />
      </Skjema>
    </Dialogvindu>
  );
}
