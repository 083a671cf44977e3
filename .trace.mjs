import { chromium } from "@playwright/test";
import { serve } from "./scripts/serve.mjs";
import { writeFileSync } from "node:fs";
const s = await serve("dist",0);
const b = await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox","--disable-gpu","--disable-background-networking"]});
const mode=process.argv[2];
const ctx=await b.newContext({viewport:{width:1280,height:900},locale:"en-GB"}); const p=await ctx.newPage(); const c=await ctx.newCDPSession(p);
const events=[]; c.on("Tracing.dataCollected",d=>events.push(...d.value));
const go=async()=>{await c.send("Tracing.start",{transferMode:"ReportEvents",traceConfig:{includedCategories:["devtools.timeline","v8","blink.user_timing","disabled-by-default-v8.cpu_profiler"].slice(0,3)}})};
const stop=async()=>{const done=new Promise(r=>c.once("Tracing.tracingComplete",r));await c.send("Tracing.end");await done;};
if(mode=="load"){await c.send("Emulation.setCPUThrottlingRate",{rate:4});await go();await p.goto(s.url);await p.waitForSelector("html[data-ready]");await p.waitForTimeout(700);await stop();}
else {await p.goto(s.url);await p.waitForSelector("html[data-ready]");await p.waitForTimeout(500);
 const E=[3,3,4,2,2,3,1,1];
 for(let i=0;i<7;i++){await p.click(`label[for=card-${i+1}-${E[i]}]`);await p.click(".card-turn button:last-child");}
 await p.waitForTimeout(500); await c.send("Emulation.setCPUThrottlingRate",{rate:6}); await go(); await p.click(`label[for=card-8-1]`); await p.waitForTimeout(1200); await stop();}
const main=events.filter(e=>e.name=="thread_name"&&e.args.name=="CrRendererMain").map(e=>e.tid+":"+e.pid);
const x=events.filter(e=>e.ph=="X"&&main.includes(e.tid+":"+e.pid)&&e.dur>3000).sort((a,b)=>a.ts-b.ts);
const t0=x[0].ts;
for(const e of x){ if(["RunTask","ThreadControllerImpl::RunTask"].includes(e.name)&&e.dur<20000)continue; console.log(((e.ts-t0)/1000).toFixed(0).padStart(6),(e.dur/1000).toFixed(1).padStart(7),e.name,JSON.stringify(e.args.data?.type||e.args.data?.functionName||e.args.beginData||e.args.elementCount||"").slice(0,80))}
await b.close();await s.close();
