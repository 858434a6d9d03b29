import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { languageNames, useLanguages, useSpeech } from '../phone/language'
import { useStore } from '../phone/store'
import { type Appearance, appearance, appearances } from '../phone/theme'
import { type TypeSize, typeSize, typeSizes } from '../phone/type-size'
import { chooseLanguage } from '../server/choose-language'
import { SectionTitle } from './heading'
import { OptionList } from './option-list'
import { Segments } from './segments'

/** How the mini-program speaks and looks; everything counts at once and is remembered on this phone. */
export function Display() {
  const { display } = useSpeech().texts
  const named = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
    values.map(value => ({ value, name: names[value] }))
  return (
    <View className="stack">
      <Group title={display.language}>
        <LanguageChoice />
      </Group>
      <Group title={display.typeSize}>
        <Segments<TypeSize>
          label={display.typeSize}
          options={named(typeSizes, display.typeSizes)}
          chosen={useStore(typeSize)}
          onChoose={typeSize.set}
        />
      </Group>
      <Group title={display.appearance}>
        <OptionList<Appearance>
          label={display.appearance}
          options={named(appearances, display.appearances)}
          chosen={useStore(appearance)}
          onChoose={appearance.set}
        />
      </Group>
    </View>
  )
}

export function LanguageChoice() {
  const { texts, language } = useSpeech()
  return (
    <Segments
      label={texts.display.language}
      options={useLanguages().map(value => ({ value, name: languageNames[value] }))}
      chosen={language}
      onChoose={chooseLanguage}
    />
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <View className="stack-tight">
    <SectionTitle>{title}</SectionTitle>
    {children}
  </View>
)
