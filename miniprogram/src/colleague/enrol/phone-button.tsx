import { Button as TaroButton } from '@tarojs/components'
import { Button } from '../../components/button'
import { asButton } from '../../components/press'
import { platform } from '../../platform'

interface Props {
  children: string
  /** A one-time code that the server turns into the telephone's number; none when the person would not tell it. */
  onCode: (code: string | undefined) => Promise<void>
}

/** WeChat tells a number only at a tap on a button of its own; where there is none the platform says how. */
export function PhoneButton({ children, onCode }: Props) {
  const { phoneCode } = platform
  if (phoneCode)
    return (
      <Button kind="primary" onPress={() => void phoneCode().then(onCode)}>
        {children}
      </Button>
    )
  return (
    <TaroButton
      className="button button-primary"
      {...asButton}
      hoverClass="pressed"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => void onCode(detail.code)}
    >
      {children}
    </TaroButton>
  )
}
