//! Functions in assembly, each of which does nothing but jump: to another function, with its arguments, its stack and
//! its return address as they are.
//!
//! Rust functions would not do. They need a signature each, every program would be linked with all of them (rustc
//! keeps what is `no_mangle`), and libraries written in Rust would export them and so could serve another library of the
//! process that looks for the real ones. What is written here is local to the program or library that it is linked
//! into, and there only where it is called.

use std::fmt::Write as _;

use super::service::Service;

/// How a target's assembler is told of a function.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Assembler {
    format: Format,
    processor: Processor,
}

/// The format of object files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Elf,
    MachO,
    Coff,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Processor {
    X86_64,
    Aarch64,
}

impl Assembler {
    /// The assembler of a target, by cargo's names; `None` for processors that no native is for.
    pub(crate) fn of(operating_system: &str, architecture: &str) -> Option<Self> {
        let processor = match architecture {
            "x86_64" => Processor::X86_64,
            "aarch64" => Processor::Aarch64,
            _ => return None,
        };
        let format = match operating_system {
            "windows" => Format::Coff,
            "macos" | "ios" | "tvos" | "watchos" | "visionos" => Format::MachO,
            _ => Format::Elf,
        };
        Some(Self { format, processor })
    }

    /// Rust source that defines every function which the native does not serve. It names `lacking`, `no_native` and the
    /// modules of `dialect`, which the crate has.
    pub(crate) fn definitions(self, services: &[(&str, Service<'_>)]) -> String {
        let mut assembly = String::new();
        let mut operands = Vec::new();
        for (index, (function, service)) in services.iter().enumerate() {
            let (argument, goal) = match service {
                Service::Native => continue,
                Service::Forwarded(other) => (None, self.external(other)),
                Service::DialectHandle(dialect) => {
                    operands.push(format!("{dialect} = sym dialect::{dialect}::handle"));
                    (None, format!("{{{dialect}}}"))
                }
                Service::Lacking => (Some(index), "{lacking}".into()),
                Service::NoNative => (None, "{no_native}".into()),
            };
            assembly.push_str(&self.function(function, argument, &goal));
        }
        for goal in ["lacking", "no_native"] {
            if assembly.contains(&format!("{{{goal}}}")) {
                operands.push(format!("{goal} = sym {goal}"));
            }
        }
        if assembly.is_empty() {
            return assembly;
        }
        // The compiler's own code may follow in whatever section is the last.
        assembly.push_str(match self.format {
            Format::MachO => "    .section __TEXT,__text,regular,pure_instructions\n",
            Format::Elf | Format::Coff => "    .text\n",
        });
        format!(
            "core::arch::global_asm!(\n    r#\"\n{assembly}\"#,\n    {}\n);\n",
            operands.join(",\n    ")
        )
    }

    /// The function `name`, which jumps to `goal`, with `argument` as its first argument if there is one.
    ///
    /// Each stands in a section of its own, so that linkers drop those that nothing calls.
    fn function(self, name: &str, argument: Option<usize>, goal: &str) -> String {
        let symbol = self.symbol(name);
        let head = match self.format {
            Format::Elf => format!(
                ".section .text.{symbol},\"ax\",%progbits\n    .globl {symbol}\n    .hidden {symbol}\n    .type {symbol}, %function"
            ),
            Format::MachO => format!(
                ".section __TEXT,__text,regular,pure_instructions\n    .globl {symbol}\n    .private_extern {symbol}"
            ),
            Format::Coff => format!(
                ".section .text,\"xr\",one_only,{symbol}\n    .globl {symbol}\n    .def {symbol}\n    .scl 2\n    .type 32\n    .endef"
            ),
        };
        let mut text = format!("    {head}\n    .p2align 2\n{symbol}:\n");
        if let Some(argument) = argument {
            let register = match (self.processor, self.format) {
                (Processor::Aarch64, _) => "w0, #",
                (Processor::X86_64, Format::Coff) => "ecx, ",
                (Processor::X86_64, _) => "edi, ",
            };
            let _ = writeln!(text, "    mov {register}{argument}");
        }
        let jump = match self.processor {
            Processor::X86_64 => "jmp",
            Processor::Aarch64 => "b",
        };
        let _ = writeln!(text, "    {jump} {goal}");
        if self.format == Format::Elf {
            let _ = writeln!(text, "    .size {symbol}, . - {symbol}");
        }
        text
    }

    /// A function of another library, as what a jump goes to.
    fn external(self, name: &str) -> String {
        let symbol = self.symbol(name);
        match (self.format, self.processor) {
            (Format::Elf, Processor::X86_64) => format!("{symbol}@PLT"),
            _ => symbol,
        }
    }

    /// How a function of C is called in assembly.
    fn symbol(self, name: &str) -> String {
        match self.format {
            Format::MachO => format!("_{name}"),
            Format::Elf | Format::Coff => name.into(),
        }
    }
}
