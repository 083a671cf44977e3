use double_cycle::codec::RatingCode;
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::scoring::{Assessment, Finding, NextStep, Readouts, Stage};
use serde::Serialize;
use std::io::{self, Write};

/// What to write.
#[derive(Default, Clone, Copy)]
pub enum Format {
    /// A line of JSON each.
    #[default]
    Json,
    /// A row each, below a header.
    Csv,
}

const CSV_HEAD: &str = "line,code,r1,r2,r3,r4,r5,r6,r7,r8,complete,level,balance,strategy,execution,lean,outflow,\
                        backflow,flow,openness,findings,next,bottleneck";

/// What the page's element hands to its host, with the number of the line.
#[derive(Serialize)]
struct Line {
    schema: u8,
    line: u64,
    ratings: [Option<u8>; Factor::COUNT],
    code: String,
    result: Outcome,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    complete: bool,
    level: Option<f64>,
    balance: Option<f64>,
    strategy: Option<f64>,
    execution: Option<f64>,
    lean: Option<f64>,
    outflow: Option<f64>,
    backflow: Option<f64>,
    flow: Option<f64>,
    openness: Option<f64>,
    findings: Vec<Found>,
    next_steps: Vec<Step>,
    bottleneck: Option<&'static str>,
}

#[derive(Serialize)]
struct Found {
    id: &'static str,
    severity: &'static str,
    factors: Vec<u8>,
}

#[derive(Serialize)]
struct Step {
    factor: u8,
    to: u8,
    level: f64,
    flow: f64,
}

impl Format {
    /// The format of a name.
    pub fn named(name: &str) -> Option<Format> {
        match name {
            "json" => Some(Format::Json),
            "csv" => Some(Format::Csv),
            _ => None,
        }
    }

    /// What stands above all lines.
    pub fn write_head(self, out: &mut impl Write) -> io::Result<()> {
        match self {
            Format::Json => Ok(()),
            Format::Csv => writeln!(out, "{CSV_HEAD}"),
        }
    }

    /// The result of one line.
    pub fn write(self, out: &mut impl Write, line: u64, ratings: &Ratings) -> io::Result<()> {
        let line = Line {
            schema: 1,
            line,
            ratings: Factor::ALL.map(|factor| ratings.get(factor).map(Rating::value)),
            code: RatingCode::of(ratings).to_string(),
            result: Outcome::of(&Assessment::of(ratings)),
        };
        match self {
            Format::Json => {
                serde_json::to_writer(&mut *out, &line)?;
                writeln!(out)
            }
            Format::Csv => line.write_row(out),
        }
    }
}

impl Outcome {
    fn of(assessment: &Assessment) -> Outcome {
        let readouts = assessment.readouts.as_ref();
        let readout = |get: fn(&Readouts) -> f64| readouts.map(get);
        let found = |finding: &Finding| Found {
            id: finding.id.id(),
            severity: finding.severity.id(),
            factors: finding.factors.iter().map(|factor| factor.number()).collect(),
        };
        let step = |step: &NextStep| Step {
            factor: step.factor.number(),
            to: step.to.value(),
            level: step.level,
            flow: step.flow,
        };
        Outcome {
            complete: readouts.is_some(),
            level: readout(|all| all.level),
            balance: readout(|all| all.balance),
            strategy: assessment.strategy,
            execution: assessment.execution,
            lean: readout(|all| all.lean),
            outflow: readout(|all| all.outflow),
            backflow: readout(|all| all.backflow),
            flow: readout(|all| all.flow),
            openness: readouts.and_then(|all| all.openness),
            findings: assessment.findings.iter().map(found).collect(),
            next_steps: assessment.next_steps.iter().map(step).collect(),
            bottleneck: assessment.bottleneck.map(|bottleneck| match bottleneck.stage {
                Stage::Strategy => "strategy",
                Stage::Link => "link",
                Stage::Execution => "execution",
            }),
        }
    }
}

impl Line {
    /// No cell needs quoting: all are numbers, codes and ids.
    fn write_row(&self, out: &mut impl Write) -> io::Result<()> {
        write!(out, "{},{}", self.line, self.code)?;
        for rating in self.ratings {
            cell(out, rating)?;
        }
        let result = &self.result;
        write!(out, ",{}", result.complete)?;
        let Outcome { level, balance, strategy, execution, lean, outflow, backflow, flow, openness, .. } = *result;
        for readout in [level, balance, strategy, execution, lean, outflow, backflow, flow, openness] {
            cell(out, readout)?;
        }
        out.write_all(b",")?;
        for (place, found) in result.findings.iter().enumerate() {
            let space = if place == 0 { "" } else { " " };
            write!(out, "{space}{}:{}", found.id, found.severity)?;
        }
        out.write_all(b",")?;
        for (place, step) in result.next_steps.iter().enumerate() {
            let space = if place == 0 { "" } else { " " };
            write!(out, "{space}{}", step.factor)?;
        }
        writeln!(out, ",{}", result.bottleneck.unwrap_or_default())
    }
}

/// A cell with its comma; empty where there is nothing.
fn cell(out: &mut impl Write, value: Option<impl std::fmt::Display>) -> io::Result<()> {
    match value {
        Some(value) => write!(out, ",{value}"),
        None => out.write_all(b","),
    }
}
