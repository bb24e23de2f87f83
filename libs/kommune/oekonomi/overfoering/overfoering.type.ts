import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Aarsakskode, Overfoeringsstatus } from '#libs/contracts';
import { Vedtak, type VedtakRow } from '#libs/kommune/vedtak';
import { AarsakskodeEnum, Kilde, Oere, OverfoeringsstatusEnum } from '#libs/platform';
import { LinjeLenke, TiltakLenke } from '../side/lenke.type.ts';

@ObjectType('Overfoering', { description: 'Et ønske om å føre ubrukte penger over til neste år: ønsket, bekreftet med beløp, og så vedtatt eller avslått.' })
export class HelOverfoering {
  @Field(() => ID, { description: 'Id-en til overføringen.' })
  id: string;

  @Field(() => String, { description: 'Hva pengene gjelder.' })
  navn: string;

  @Field(() => Int, { description: 'Året pengene står i. De føres til året etter.' })
  fraAar: number;

  @Field(() => TiltakLenke, { nullable: true, description: 'Tiltaket det gjelder, når det gjelder ett.' })
  tiltak: TiltakLenke | null;

  @Field(() => ID, { nullable: true, description: 'Posten pengene står på. Alltid med fra ønsket er bekreftet.' })
  finansieringspostId: string | null;

  @Field(() => LinjeLenke, { nullable: true, description: 'Budsjettlinja pengene står på, når den er kjent.' })
  budsjettlinje: LinjeLenke | null;

  @Field(() => Oere, { nullable: true, description: 'Beløpet, i øre. Et ønske kan mangle det; fra det er bekreftet er det alltid med.' })
  beloep: string | null;

  @Field(() => AarsakskodeEnum, { nullable: true, description: 'Hvorfor pengene ikke ble brukt.' })
  aarsakskode: Aarsakskode | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor, med egne ord.' })
  begrunnelse: string | null;

  @Field(() => OverfoeringsstatusEnum, { description: 'Hvor langt ønsket er kommet.' })
  status: Overfoeringsstatus;

  @Field(() => Vedtak, { nullable: true, description: 'Vedtaket om overføringen, når det er gjort.' })
  vedtak: VedtakRow | null;

  @Field(() => LinjeLenke, { nullable: true, description: 'Linja i neste års budsjett som fikk pengene.' })
  tilLinje: LinjeLenke | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet ønsket er hentet fra. Tomt for det som er ført her.' })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når ønsket bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med overføringen nå.' })
  handlinger: string[];
}
