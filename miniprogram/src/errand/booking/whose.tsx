import { View } from '@tarojs/components'
import { SectionTitle } from '../../components/heading'
import { Segments } from '../../components/segments'
import { useSpeech } from '../../phone/language'

/** For oneself, or as a child does for a parent. */
export function Whose({ family, onChange }: { family: boolean; onChange: (family: boolean) => void }) {
  const { texts } = useSpeech()
  return (
    <>
      <SectionTitle>{texts.booking.whose}</SectionTitle>
      <Segments
        label={texts.booking.whose}
        options={[
          { value: 'self', name: texts.booking.self },
          { value: 'family', name: texts.booking.family },
        ]}
        chosen={family ? 'family' : 'self'}
        onChoose={whose => onChange(whose === 'family')}
      />
      {family && <View className="soft">{texts.booking.familyNote}</View>}
    </>
  )
}
