use super::{Plan, PlanChange, PlanItem};
use crate::framework::{Factor, Ratings};

/// The changes after which the plan of an organisation aims at `target`, with the factors rated `now`: `new` makes an item
/// for a factor that has none. What is planned already stays, with its target raised or lowered; where nothing is left to
/// aim at, an item that nobody has written anything into is deleted.
pub fn aimed(
    plan: &Plan,
    organisation: &str,
    target: &Ratings,
    now: &Ratings,
    mut new: impl FnMut(Factor) -> PlanItem,
) -> Vec<PlanChange> {
    let mut changes = Vec::new();
    for factor in Factor::ALL {
        let open: Vec<&PlanItem> =
            plan.of(organisation).filter(|item| item.is_open() && item.factor == factor).collect();
        let wanted = target.get(factor).filter(|wanted| now.get(factor).is_none_or(|now| *wanted > now));
        let Some(wanted) = wanted else {
            let as_new = new(factor);
            let is_bare = |item: &&PlanItem| {
                let is_nobodys = item.who.is_empty() && item.by.is_none();
                is_nobodys && (&item.what, &item.evidence) == (&as_new.what, &as_new.evidence)
            };
            let bare = open.into_iter().filter(is_bare);
            changes.extend(bare.map(|item| PlanChange::Remove(item.id.clone())));
            continue;
        };
        let highest = open.iter().map(|item| item.target).max();
        match highest {
            None => changes.push(PlanChange::Put(PlanItem {
                organisation: organisation.into(),
                target: wanted,
                ..new(factor)
            })),
            Some(highest) => {
                for item in open {
                    let target = if item.target == highest { wanted } else { item.target.min(wanted) };
                    if target != item.target {
                        changes.push(PlanChange::Put(PlanItem { target, ..item.clone() }));
                    }
                }
            }
        }
    }
    changes
}
