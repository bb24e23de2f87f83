import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { klokkeslett, limits, mestPaameldt, type Konferanseslag, type NasjonaltTema, type Paameldingsrolle } from '#libs/contracts';
import { Dag, KeptText, KonferanseslagEnum, LenkeInput, LinkList, NasjonaltTemaEnum, Omittable, OptionalText, PaameldingsrolleEnum, RequiredText, RowId, VersionedInput } from '#libs/platform';

const all = (...rules: PropertyDecorator[]): PropertyDecorator => (target, key) => { for (const rule of rules) rule(target, key); };
const Klokke = () => Matches(klokkeslett, { message: 'NOT_A_TIME' });
const Antall = (max: number) => all(IsInt({ message: 'NOT_A_NUMBER' }), Min(1, { message: 'TOO_SMALL' }), Max(max, { message: 'TOO_LARGE' }));

@InputType({ description: 'En ny konferanse.' })
export class CreateKonferanseInput {
  @Field(() => String, { description: 'Navnet.' })
  @RequiredText(limits.navn)
  tittel: string;

  @Field(() => Dag, { description: 'Dagen.' })
  @IsString({ message: 'NOT_A_DATE' })
  dato: string;

  @Field(() => String, { nullable: true, description: 'Stedet.' })
  @OptionalText(limits.navn)
  sted?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva den handler om.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => Dag, { nullable: true, description: 'Siste dag en kan melde på og av. Senest dagen selv.' })
  @IsOptional()
  paameldingsfrist?: string | null;
}

@InputType({ description: 'Endringer i en konferanse. Det som utelates, er uendret; null tømmer.' })
export class UpdateKonferanseInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Navnet.' })
  @KeptText(limits.navn)
  tittel?: string;

  @Field(() => Dag, { nullable: true, description: 'Dagen.' })
  @Omittable() @IsString({ message: 'NOT_A_DATE' })
  dato?: string;

  @Field(() => String, { nullable: true, description: 'Stedet.' })
  @OptionalText(limits.navn)
  sted?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva den handler om.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => Dag, { nullable: true, description: 'Siste dag en kan melde på og av.' })
  @IsOptional()
  paameldingsfrist?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den avlyses. Med tekst er den avlyst; null gjør det om.' })
  @OptionalText(limits.setning)
  avlystFordi?: string | null;
}

@InputType({ isAbstract: true })
abstract class Postfelt {
  @Field(() => Int, { nullable: true, description: 'Bolken, fra 1. Sesjoner i samme bolk går samtidig.' })
  @IsOptional() @Antall(20)
  bolk?: number | null;

  @Field(() => String, { nullable: true, description: 'Når det er slutt, f.eks. 10:20.' })
  @IsOptional() @Klokke()
  slutt?: string | null;

  @Field(() => String, { nullable: true, description: 'Når en befaring begynner på stedet, f.eks. 13:10.' })
  @IsOptional() @Klokke()
  fremme?: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Temaet.' })
  @IsOptional()
  tema?: NasjonaltTema | null;

  @Field(() => String, { nullable: true, description: 'Organisasjonen og rollen til den som holder det. Ikke navn på personer.' })
  @OptionalText(limits.navn)
  hvem?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva det handler om.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => String, { nullable: true, description: 'Institusjonen som forsker på det eller har vært med, aldri navn på personer.' })
  @OptionalText(limits.navn)
  forskningspartner?: string | null;

  @Field(() => [LenkeInput], { nullable: true, description: 'Lenkene. Lista erstatter den som var.' })
  @LinkList()
  lenker?: LenkeInput[] | null;

  @Field(() => String, { nullable: true, description: 'Hvor det er.' })
  @OptionalText(limits.navn)
  sted?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvor en møter opp til en befaring.' })
  @OptionalText(limits.navn)
  oppmoete?: string | null;

  @Field(() => String, { nullable: true, description: 'Når og hvordan en kommer tilbake.' })
  @OptionalText(limits.navn)
  retur?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hvor mange det er plass til. Tomt når det er plass til alle. Kan ikke bli færre enn dem som alt har plass.' })
  @IsOptional() @Antall(100_000)
  kapasitet?: number | null;
}

@InputType({ description: 'Et nytt punkt i programmet.' })
export class AddKonferansepostInput extends Postfelt {
  @Field(() => ID, { description: 'Konferansen.' })
  @RowId()
  konferanseId: string;

  @Field(() => KonferanseslagEnum, { description: 'Hva det er.' })
  @RequiredText(limits.navn)
  slag: Konferanseslag;

  @Field(() => String, { description: 'Når det begynner, f.eks. 09:00.' })
  @Klokke()
  start: string;

  @Field(() => String, { description: 'Tittelen.' })
  @RequiredText(limits.navn)
  tittel: string;
}

@InputType({ description: 'Endringer i et punkt. Det som utelates, er uendret; null tømmer.' })
export class UpdateKonferansepostInput extends Postfelt {
  @Field(() => ID, { description: 'Id-en til raden.' })
  @RowId()
  id: string;

  @Field(() => Int, { description: 'Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT.' })
  @IsInt({ message: 'NOT_A_NUMBER' })
  versjon: number;

  @Field(() => KonferanseslagEnum, { nullable: true, description: 'Hva det er.' })
  @Omittable() @RequiredText(limits.navn)
  slag?: Konferanseslag;

  @Field(() => String, { nullable: true, description: 'Når det begynner.' })
  @Omittable() @Klokke()
  start?: string;

  @Field(() => String, { nullable: true, description: 'Tittelen.' })
  @KeptText(limits.navn)
  tittel?: string;
}

@InputType({ description: 'Melder på et antall til et punkt i programmet.' })
export class AddPaameldingInput {
  @Field(() => ID, { description: 'Punktet.' })
  @RowId()
  konferansepostId: string;

  @Field(() => Int, { description: 'Hvor mange.' })
  @Antall(mestPaameldt)
  antall: number;

  @Field(() => PaameldingsrolleEnum, { description: 'Hvem de er, som rolle.' })
  @RequiredText(limits.navn)
  rolle: Paameldingsrolle;

  @Field(() => Boolean, { nullable: true, description: 'Sant for å stille seg i kø når det er fullt. Ellers blir svaret KONFERANSE_FULL.' })
  @IsOptional()
  venteliste?: boolean | null;
}

@InputType({ description: 'Endrer en påmelding. Den som står i kø, får plass når det er plass.' })
export class UpdatePaameldingInput extends VersionedInput {
  @Field(() => Int, { nullable: true, description: 'Hvor mange.' })
  @Omittable() @Antall(mestPaameldt)
  antall?: number;

  @Field(() => PaameldingsrolleEnum, { nullable: true, description: 'Hvem de er, som rolle.' })
  @Omittable() @RequiredText(limits.navn)
  rolle?: Paameldingsrolle;

  @Field(() => Boolean, { nullable: true, description: 'Sant for å ta plassen når en står i kø. Er det ikke plass, blir svaret KONFERANSE_FULL.' })
  @IsOptional()
  taPlass?: boolean | null;
}
