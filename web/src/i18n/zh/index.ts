import audit from './audit'
import boards from './boards'
import common from './common'
import dashboard from './dashboard'
import disputes from './disputes'
import fieldwork from './fieldwork'
import hazards from './hazards'
import matter from './matter'
import onboarding from './onboarding'
import people from './people'
import station from './station'
import territory from './territory'

export default { ...common, onboarding, territory, people, disputes, hazards, ...fieldwork, station, matter, boards, dashboard, audit }
