import { concept } from './concept'

/** Whom it is about. Most are hints: somebody may be the one who applies, or the one who is visited. */
export const persons = {
  kin: concept(
    1,
    '亲戚,亲属,亲人,家属,家人,全家,姑,姨,舅,叔,伯,婶,嫂,哥,姐,弟,妹,爷,奶,姥,爹,娘,妈,爸,侄,外甥,孙,闺女,丫头,儿子,女儿,小子,儿媳,女婿,公公,婆婆,岳父,岳母,丈人,亲家,老伴,老头子,同学,战友,老乡,爸在国外,妈在国外,爹在国外,老公在国外,媳妇在国外,家长在国外,领孩子,领娃,领着,儿媳妇,小舅子,小姨子,连襟,妯娌,堂,父母',
    'relative,family,sister,brother,uncle,aunt,kin,cousin,nephew,niece,mother,father,son,daughter,mother in law,father in law,grandma,grandpa,dad,mom,mum,granny,granddad,siblings,grandson,granddaughter,grandchildren,great aunt,parent,grandparents,sis,bro',
    '친척,친지,가족,누나,언니,오빠,형,동생,삼촌,이모,고모,조카,사촌,할머니,아버지,어머니,부모,딸,아들,며느리,사위,장인,장모,손자,손녀,매부,처남,아매,아바이,아즈바이,엄마,아빠,로친,마다매,큰집,작은집,손주,며늘,친정,막내,아지미,삼춘',
  ),
  spouse: concept(
    2,
    '过门,老公,老婆,配偶,媳妇,丈夫,妻子,爱人,对象,结婚,嫁,娶,夫妻,两口子,太太,男朋友,女朋友,未婚妻,登记结婚,跨国婚姻,涉外婚姻,前夫,前妻,婆娘,当家的,俺男人,我家那口子,那口子,女方,男方,未婚夫',
    'husband,wife,spouse,married,marry,marriage,partner,boyfriend,girlfriend,fiancee,newlywed,engaged,bride,groom,wedded,civil partner',
    '시집,장가,배우자,남편,아내,결혼,와이프,부부,신랑,신부,며느리,사위,처,혼인,안까이,나그네,안해,여자친구,남자친구,약혼,색시,바깥사람',
  ),
  child: concept(
    1,
    '孩子,小孩,儿童,宝宝,新生儿,未成年,娃,宝贝,小朋友,学生,满月,没身份证,未满16,监护人,十岁,五岁,几个月,出生,小家伙,崽,孩儿,婴,小姑娘,小儿,初中生,高中生,小学生,上幼儿园,刚出生,孙女',
    'child,children,kid,baby,newborn,infant,minor,teenager,boy,girl,under 16,grandchild,guardian,toddler,twins,kids,teen,schoolchild,pupil,12 years,underage,months old,year-old',
    '아이,자녀,아기,신생아,미성년,어린이,애,청소년,유아,초등학생,꼬마,갓난,학생애,중학생,고등학생,돌잡이,어린애,어린것',
  ),
  elderly: concept(
    1,
    '老人,老年,六十,七十,八十,九十,年纪大,老太太,老头,退休,岁数大,上岁数,高龄,老两口,七老八十',
    'elderly,senior,old,retired',
    '노인,어르신,고령,로인,늙은이,년로,할매',
  ),
  official: concept(
    1,
    '公务员,党员,国企,当兵,教师',
    'civil servant,soldier,military,army,state employee,police',
    '공무원,군인',
  ),
  chinese: concept(1, '中国人,中国公民', 'chinese', '중국인,중국 사람,조선족'),
  card: concept(1, '证件', 'document,permit,id,papers,certificate,form,material', '서류'),
}
