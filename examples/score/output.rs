use crate::sure::{Sure, write_sure_cells, write_sure_head};
use double_cycle::codec::RatingCode;
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::scoring::{Assessment, Finding, NextStep, Readout};
use serde::{Serialize, Serializer};
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
    #[serde(flatten)]
    readouts: Values,
    findings: Vec<Found>,
    next_steps: Vec<Step>,
    bottleneck: Option<&'static str>,
    /// Left out unless it was asked for; `null` where there is no total.
    #[serde(skip_serializing_if = "Option::is_none")]
    sure: Option<Option<Sure>>,
}

/// The value of each readout that other programs get, under its id.
struct Values([Option<f64>; Readout::REPORTED.len()]);

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Readout::REPORTED.iter().map(|readout| readout.id()).zip(self.0))
    }
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
    pub fn write_head(self, out: &mut impl Write, sure: bool) -> io::Result<()> {
        match self {
            Format::Json => Ok(()),
            Format::Csv => {
                let readouts = Readout::REPORTED.map(Readout::id).join(",");
                write!(out, "line,code,r1,r2,r3,r4,r5,r6,r7,r8,complete,{readouts},findings,next,bottleneck")?;
                if sure {
                    write_sure_head(out)?;
                }
                writeln!(out)
            }
        }
    }

    /// The result of one line.
    pub fn write(self, out: &mut impl Write, line: u64, ratings: &Ratings, sure: bool) -> io::Result<()> {
        let line = Line {
            schema: 1,
            line,
            ratings: Factor::ALL.map(|factor| ratings.get(factor).map(Rating::value)),
            code: RatingCode::of(ratings).to_string(),
            result: Outcome::of(&Assessment::of(ratings), sure),
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
    fn of(assessment: &Assessment, sure: bool) -> Outcome {
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
            complete: assessment.readouts.is_some(),
            readouts: Values(Readout::REPORTED.map(|readout| readout.of(assessment))),
            findings: assessment.findings.iter().map(found).collect(),
            next_steps: assessment.next_steps.iter().map(step).collect(),
            bottleneck: assessment.bottleneck.map(|bottleneck| bottleneck.stage.id()),
            sure: sure.then(|| assessment.certainty().map(Sure)),
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
        for value in result.readouts.0 {
            cell(out, value)?;
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
        write!(out, ",{}", result.bottleneck.unwrap_or_default())?;
        if let Some(sure) = &result.sure {
            write_sure_cells(out, sure.as_ref())?;
        }
        writeln!(out)
    }
}

/// A cell with its comma; empty where there is nothing.
pub fn cell(out: &mut impl Write, value: Option<impl std::fmt::Display>) -> io::Result<()> {
    match value {
        Some(value) => write!(out, ",{value}"),
        None => out.write_all(b","),
    }
}
