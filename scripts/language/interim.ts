// @ts-nocheck
/* eslint-disable */
import { createRequire } from 'node:module'
import fs from 'node:fs'
import { tokenize } from './tokenize.ts'
// Averaged-perceptron POS tagger + greedy arc-hybrid dependency parser (dynamic oracle) + arc labeler. Plain JS, no deps.
const hs=s=>{let h=2166136261;for(let i=0;i<s.length;i++){h^=s.charCodeAt(i);h=Math.imul(h,16777619);}return h|0;};
const LEX=createRequire(import.meta.url)('en-lexicon').lexicon; const lexc=n=>{const v=Object.prototype.hasOwnProperty.call(LEX,n)?LEX[n]:null;return v?hs(v):(n.includes('-')?7:3);};
const mix=(t,a,b,c)=>{let h=Math.imul(t+1,0x9E3779B1)^a;h=Math.imul(h^(h>>>15),0x85EBCA6B);if(b!==undefined){h^=Math.imul(b,0xC2B2AE35);h=Math.imul(h^(h>>>13),0x27D4EB2F);}if(c!==undefined){h^=Math.imul(c,0x165667B1);h=Math.imul(h^(h>>>16),0x85EBCA6B);}return h^(h>>>14);};
class Perc{ constructor(bits,nc){this.bits=bits;this.mask=(1<<bits)-1;this.nc=nc;this.w=new Float32Array((1<<bits)*nc);this.train=false;}
 begin(){this.u=new Float64Array(this.w.length);this.c=1;}
 score(F,n,out){const {w,nc,mask}=this;for(let k=0;k<nc;k++)out[k]=0;for(let i=0;i<n;i++){const b=(F[i]&mask)*nc;for(let k=0;k<nc;k++)out[k]+=w[b+k];}return out;}
 upd(F,n,good,bad){const {w,u,nc,mask,c}=this;for(let i=0;i<n;i++){const b=(F[i]&mask)*nc;w[b+good]+=1;u[b+good]+=c;w[b+bad]-=1;u[b+bad]-=c;}}
 avg(){const {w,u,c}=this;for(let i=0;i<w.length;i++)if(u[i]!==0||w[i]!==0)w[i]-=u[i]/c;this.u=null;}
 nnz(){let n=0;for(const x of this.w)if(x!==0)n++;return n;} }
const shape=w=>/^\d/.test(w)?1:/^[A-Z]+$/.test(w)?2:/^[A-Z]/.test(w)?3:/-/.test(w)?4:/^[a-z]/.test(w)?5:6;
const norm=w=>/^\d/.test(w)?(/^\d{4}$/.test(w)?'!YEAR':'!NUM'):w.toLowerCase().replace(/[’‘]/g,"'").replace(/[“”]/g,'"');
class Tagger{ constructor(tags,bits=18){this.tags=tags;this.ix=new Map(tags.map((t,i)=>[t,i]));this.p=new Perc(bits,tags.length);this.dict=new Map();this.F=new Int32Array(40);this.S=new Float64Array(tags.length);}
 prep(forms){return forms.map(f=>{const n=norm(f);return{h:hs(n),s3:hs(n.slice(-3)),s2:hs(n.slice(-2)),s4:hs(n.slice(-4)),p1:n.charCodeAt(0),sh:shape(f),n,lx:lexc(n)};});}
 feats(W,i,t1,t2){const F=this.F;const B={h:11,s3:1,s2:2,sh:0,lx:1};const w=W[i],a=W[i-1]||B,b=W[i+1]||B,a2=W[i-2]||B,b2=W[i+2]||B;let n=0;
  F[n++]=mix(0,1);F[n++]=mix(1,w.s3);F[n++]=mix(2,w.p1);F[n++]=mix(3,t1);F[n++]=mix(4,t2);F[n++]=mix(5,t1,t2);F[n++]=mix(6,w.h);F[n++]=mix(7,t1,w.h);F[n++]=mix(8,a.h);F[n++]=mix(9,a.s3);F[n++]=mix(10,a2.h);F[n++]=mix(11,b.h);F[n++]=mix(12,b.s3);F[n++]=mix(13,b2.h);F[n++]=mix(14,w.sh,i==0?1:0);F[n++]=mix(15,w.s2);F[n++]=mix(16,w.s4);F[n++]=mix(17,w.h,b.h);F[n++]=mix(18,w.h,a.h);F[n++]=mix(19,w.sh,t1);F[n++]=mix(20,w.s3,b.s3);F[n++]=mix(21,t1,w.s3,b.s2);F[n++]=mix(22,b.sh,w.sh,a.sh);F[n++]=mix(23,w.lx);F[n++]=mix(24,w.lx,t1);F[n++]=mix(25,b.lx,w.lx);F[n++]=mix(26,b.lx);F[n++]=mix(27,w.lx,t1,b.lx);F[n++]=mix(28,w.lx,w.s2);F[n++]=mix(29,w.lx,w.sh,i==0?1:0);F[n++]=mix(30,w.lx,b.lx,b2.lx);F[n++]=mix(31,w.lx,t1,t2);return n;}
 tag(forms){const W=this.prep(forms);let t1=-1,t2=-2;const out=[];for(let i=0;i<forms.length;i++){let t=this.dict.get(W[i].n);if(t===undefined||shape(forms[i])==3&&0){const n=this.feats(W,i,t1,t2);this.p.score(this.F,n,this.S);t=0;for(let k=1;k<this.S.length;k++)if(this.S[k]>this.S[t])t=k;}out.push(t);t2=t1;t1=t;}return out.map(t=>this.tags[t]);}
 train(sents,epochs){const cnt=new Map();for(const s of sents)for(const k of s.toks){const n=norm(k.form);let m=cnt.get(n);if(!m)cnt.set(n,m={});m[k.xpos]=(m[k.xpos]||0)+1;}
  for(const [n,m] of cnt){const e=Object.entries(m).sort((a,b)=>b[1]-a[1]);const tot=e.reduce((a,x)=>a+x[1],0);if(tot>=20&&e[0][1]/tot>=.995)this.dict.set(n,this.ix.get(e[0][0]));}
  this.p.begin();const P=sents.map(s=>({W:this.prep(s.toks.map(k=>k.form)),g:s.toks.map(k=>this.ix.get(k.xpos))}));
  for(let e=0;e<epochs;e++){shuffle(P);for(const {W,g} of P){let t1=-1,t2=-2;for(let i=0;i<W.length;i++){let t=this.dict.get(W[i].n);if(t===undefined){const n=this.feats(W,i,t1,t2);this.p.score(this.F,n,this.S);t=0;for(let k=1;k<this.S.length;k++)if(this.S[k]>this.S[t])t=k;if(t!==g[i])this.p.upd(this.F,n,g[i],t);this.p.c++;}t2=t1;t1=t;}}}
  this.p.avg();} }
let seed=12345;export const rnd=()=>{seed=(Math.imul(seed,1103515245)+12345)&0x7fffffff;return seed/0x7fffffff;};
const shuffle=a=>{for(let i=a.length-1;i>0;i--){const j=Math.floor(rnd()*(i+1));[a[i],a[j]]=[a[j],a[i]];}return a;};
const SH=0,RI=1,LE=2;
class Parser{ constructor(labels,tags,bits=21,lbits=17){this.labels=labels;this.lix=new Map(labels.map((l,i)=>[l,i]));this.tix=new Map(tags.map((t,i)=>[t,i]));this.p=new Perc(bits,3);this.l=new Perc(lbits,labels.length);this.F=new Int32Array(90);this.S=new Float64Array(3);this.LS=new Float64Array(labels.length);}
 prep(forms,tags){const n=forms.length;const w=new Int32Array(n+1),t=new Int32Array(n+1);for(let i=0;i<n;i++){w[i]=hs(norm(forms[i]));t[i]=this.tix.has(tags[i])?this.tix.get(tags[i]):99;}w[n]=hs('ROOT');t[n]=98;return{w,t,n,forms};}
 feats(X,st,sp,n0,heads,lc,rc,nl,nr){const {w,t,n}=X;const F=this.F;let k=0;const N=-7;
  const s0=sp>0?st[sp-1]:-1,s1=sp>1?st[sp-2]:-1,s2=sp>2?st[sp-3]:-1,b0=n0<=n?n0:-1,b1=n0+1<=n?n0+1:-1,b2=n0+2<=n?n0+2:-1;
  const W=i=>i<0?N:w[i],T=i=>i<0?N:t[i];
  const s0w=W(s0),s0t=T(s0),s1w=W(s1),s1t=T(s1),s2t=T(s2),b0w=W(b0),b0t=T(b0),b1w=W(b1),b1t=T(b1),b2t=T(b2),b2w=W(b2);
  const s0l=s0<0?-1:lc[s0],s0r=s0<0?-1:rc[s0],b0l=b0<0?-1:lc[b0],s1r=s1<0?-1:rc[s1],s1l=s1<0?-1:lc[s1];
  const s0l2=s0<0?-1:X.lc2[s0],s0r2=s0<0?-1:X.rc2[s0],b0l2=b0<0?-1:X.lc2[b0];
  const d=s0<0||b0<0?0:Math.min(b0-s0,5),d1=s0<0||s1<0?0:Math.min(s0-s1,5);const vl=s0<0?0:nl[s0],vr=s0<0?0:nr[s0],bl=b0<0?0:nl[b0];
  F[k++]=mix(0,1);F[k++]=mix(1,s0w,s0t);F[k++]=mix(2,s0w);F[k++]=mix(3,s0t);F[k++]=mix(4,b0w,b0t);F[k++]=mix(5,b0w);F[k++]=mix(6,b0t);F[k++]=mix(7,b1w,b1t);F[k++]=mix(8,b1w);F[k++]=mix(9,b1t);F[k++]=mix(10,b2t,b2w);F[k++]=mix(11,b2t);F[k++]=mix(12,s1w);F[k++]=mix(13,s1t);F[k++]=mix(14,s1w,s1t);F[k++]=mix(15,s2t);
  F[k++]=mix(16,s0w^Math.imul(s0t,31),b0w,b0t);F[k++]=mix(17,s0w,b0w);F[k++]=mix(18,s0t,b0t);F[k++]=mix(19,s0w,b0t);F[k++]=mix(20,s0t,b0w);F[k++]=mix(21,s1w,s0w);F[k++]=mix(22,s1t,s0t);F[k++]=mix(23,s1w,s0t);F[k++]=mix(24,s1t,s0w);
  F[k++]=mix(25,b0t,b1t,s0t);F[k++]=mix(26,b0t,b1t,b2t);F[k++]=mix(27,s1t,s0t,b0t);F[k++]=mix(28,s2t,s1t,s0t);F[k++]=mix(29,s0t,T(s0l),b0t);F[k++]=mix(30,s0t,T(s0r),b0t);F[k++]=mix(31,s0t,b0t,T(b0l));F[k++]=mix(32,s1t,s0t,T(s0l));F[k++]=mix(33,s1t,T(s1r),s0t);F[k++]=mix(34,s1t,s0t,T(s0r));F[k++]=mix(35,s1t,T(s1l),s0t);
  F[k++]=mix(36,s0w,d);F[k++]=mix(37,s0t,d,b0t);F[k++]=mix(38,b0w,d);F[k++]=mix(39,s0t,s1t,d1);F[k++]=mix(40,s0w,vl,vr);F[k++]=mix(41,s0t,vl*8+vr,b0t);F[k++]=mix(42,b0t,bl,s0t);F[k++]=mix(43,s0w,T(s0r));F[k++]=mix(44,s0w,T(s0l));F[k++]=mix(45,b0w,T(b0l));F[k++]=mix(46,s0t,T(s0l),T(s0l2));F[k++]=mix(47,s0t,T(s0r),T(s0r2));F[k++]=mix(48,b0t,T(b0l),T(b0l2));F[k++]=mix(49,W(s0l),s0t,b0t);F[k++]=mix(50,W(s0r),s0t,b0t);F[k++]=mix(51,W(b0l),b0t,s0t);F[k++]=mix(52,s1w,b0w,s0t);F[k++]=mix(53,s1t,s0w,b0t);F[k++]=mix(54,s0t,b0w,b1t);F[k++]=mix(55,b0t,b1t);F[k++]=mix(56,s1w,s0t,b0t);F[k++]=mix(57,s1t,s0t,b0w);F[k++]=mix(58,s0t,b0t,b1t^Math.imul(b2t,977));F[k++]=mix(59,s1t,s0t,b0t^Math.imul(b1t,977));F[k++]=mix(60,X.verbBetween?X.verbBetween(s1,s0):0,s1t,s0t);F[k++]=mix(61,s0<0?0:Math.min(X.cc[b0<0?n:b0]-X.cc[s0],2),s0t,b0t);F[k++]=mix(62,s1<0?0:Math.min(X.cc[s0]-X.cc[s1],2),s1t,s0t);return k;}
 static bk(X){const {t,n}=X;X.cc=new Int32Array(n+2);for(let i=0;i<n;i++)X.cc[i+1]=X.cc[i]+(X.forms[i]===','||X.forms[i]===';'?1:0);X.lc2=new Int32Array(n+1).fill(-1);X.rc2=new Int32Array(n+1).fill(-1);}
 run(X,gold,learn){Parser.bk(X);const n=X.n;const heads=new Int32Array(n).fill(n),lc=new Int32Array(n+1).fill(-1),rc=new Int32Array(n+1).fill(-1),nl=new Int32Array(n+1),nr=new Int32Array(n+1);const st=new Int32Array(n+2);let sp=0,n0=0;
  const arc=(h,d)=>{heads[d]=h;if(d<h){X.lc2[h]=lc[h];lc[h]=d;nl[h]++;}else{X.rc2[h]=rc[h];rc[h]=d;nr[h]++;}};
  const V=[0,0,0],G=[0,0,0];
  while(sp>0||n0<n){V[SH]=n0<n?1:0;V[RI]=sp>=2?1:0;V[LE]=sp>=1?1:0; // n is root
   const k=this.feats(X,st,sp,n0,heads,lc,rc,nl,nr);this.p.score(this.F,k,this.S);let best=-1;for(let m=0;m<3;m++)if(V[m]&&(best<0||this.S[m]>this.S[best]))best=m;
   if(learn){const s0=sp?st[sp-1]:-1;G[0]=G[1]=G[2]=0;
    if(sp===0||(V[SH]&&gold[n0]===s0))G[SH]=1; else if(gold[s0]===n0)G[LE]=1; else {G[SH]=V[SH];G[RI]=V[RI];G[LE]=V[LE]; if(sp>=2&&gold[s0]===st[sp-2])G[LE]=0; if(G[SH]){for(let q=0;q<sp;q++)if(gold[n0]===st[q]||gold[st[q]]===n0){G[SH]=0;break;}} if(gold[s0]>n0&&gold[s0]<=n){G[LE]=G[RI]=0;} else for(let b=n0+1;b<n;b++)if(gold[b]===s0){G[LE]=G[RI]=0;break;} if(n0<n&&gold[n0]===s0){G[LE]=G[RI]=0;}
     if(!(G[0]||G[1]||G[2])){G[SH]=V[SH];G[RI]=V[RI];G[LE]=V[LE];} }
    let g=-1;for(let m=0;m<3;m++)if(V[m]&&G[m]&&(g<0||this.S[m]>this.S[g]))g=m; if(!G[best]&&g>=0)this.p.upd(this.F,k,g,best);this.p.c++;
    if(!G[best]&&learn===1&&g>=0)best=g; }
   if(best===SH)st[sp++]=n0++;else if(best===RI){arc(st[sp-2],st[sp-1]);sp--;}else{arc(n0,st[sp-1]);sp--;} }
  return{heads,lc,rc}; }
 lfeats(X,heads,d,lc,rc){const {w,t,n}=X;const h=heads[d];const F=this.F;let k=0;const W=i=>i<0||i>n?-7:w[i],T=i=>i<0||i>n?-7:t[i];const dir=d<h?1:0,dist=Math.min(Math.abs(h-d),6);const l=lc[d],r=rc[d];const gh=h<n?heads[h]:-1;
  F[k++]=mix(100,T(d),T(h),dir);F[k++]=mix(101,W(d),T(h),dir);F[k++]=mix(102,T(d),W(h),dir);F[k++]=mix(103,W(d),W(h));F[k++]=mix(104,W(d),T(d));F[k++]=mix(105,T(l),T(d),T(h)*2+dir);F[k++]=mix(106,W(l),T(d),T(h)*2+dir);F[k++]=mix(107,T(r),T(d),T(h)*2+dir);F[k++]=mix(108,T(d-1),T(d),T(h)*2+dir);F[k++]=mix(109,T(d+1),T(d),T(h)*2+dir);F[k++]=mix(110,T(h-1),T(d),T(h)*2+dir);F[k++]=mix(111,T(h+1),T(d),T(h)*2+dir);F[k++]=mix(112,dist,T(d),T(h)*2+dir);F[k++]=mix(113,T(lc[h]),T(d),T(h)*2+dir);F[k++]=mix(114,T(rc[h]),T(d),T(h)*2+dir);F[k++]=mix(115,W(lc[h]),T(d),T(h)*2+dir);F[k++]=mix(116,lc[h]===d?1:0,rc[h]===d?1:0,T(h)*64+T(d));F[k++]=mix(117,T(gh),T(h),T(d));F[k++]=mix(118,W(l),W(d));F[k++]=mix(119,W(X.lc2[d]),T(d),T(h));F[k++]=mix(120,X.cc[Math.max(h,d)]-X.cc[Math.min(h,d)]>0?1:0,T(d),T(h)*2+dir);F[k++]=mix(121,W(d-1),T(d),T(h));F[k++]=mix(122,W(l),W(h));F[k++]=mix(123,T(h),dir,T(l)*64+T(r));
  let ob=0,bep=0;for(let j=0;j<0;j++);F[k++]=mix(124,T(X.rc2[h]),T(d),T(h)*2+dir);F[k++]=mix(125,T(X.lc2[h]),T(d),T(h)*2+dir);F[k++]=mix(126,X.hasBe?X.hasBe[h]:0,T(d),T(h)*2+dir);return k;}
 hasBe(X,heads){const n=X.n;X.hasBe=new Int32Array(n+1);for(let i=0;i<n;i++){const f=X.forms[i].toLowerCase();if(/^(be|is|are|was|were|been|being|'s|’s|'re|am)$/.test(f)&&heads[i]>i)X.hasBe[heads[i]]=1;}}
 label(X,heads,lc,rc){this.hasBe(X,heads);const out=[];for(let d=0;d<X.n;d++){if(heads[d]===X.n){out.push('root');continue;}const k=this.lfeats(X,heads,d,lc,rc);this.l.score(this.F,k,this.LS);let b=0;for(let m=1;m<this.LS.length;m++)if(this.LS[m]>this.LS[b])b=m;out.push(this.labels[b]);}return out;}
 parse(forms,tags){const X=this.prep(forms,tags);const {heads,lc,rc}=this.run(X,null,0);const rels=this.label(X,heads,lc,rc);return{heads:Array.from(heads,h=>h===X.n?-1:h),rels};}
}
class St{ constructor(n){ if(n===undefined)return; this.st=new Int16Array(n+2);this.sp=0;this.n0=0;this.heads=new Int16Array(n).fill(n);this.lc=new Int16Array(n+1).fill(-1);this.rc=new Int16Array(n+1).fill(-1);this.lc2=new Int16Array(n+1).fill(-1);this.rc2=new Int16Array(n+1).fill(-1);this.nl=new Int8Array(n+1);this.nr=new Int8Array(n+1);this.score=0;this.ok=true;this.prev=null;this.act=-1; }
 clone(){const s=new St();s.st=this.st.slice();s.sp=this.sp;s.n0=this.n0;s.heads=this.heads.slice();s.lc=this.lc.slice();s.rc=this.rc.slice();s.lc2=this.lc2.slice();s.rc2=this.rc2.slice();s.nl=this.nl.slice();s.nr=this.nr.slice();s.score=this.score;return s;}
 arc(h,d){this.heads[d]=h;if(d<h){this.lc2[h]=this.lc[h];this.lc[h]=d;this.nl[h]++;}else{this.rc2[h]=this.rc[h];this.rc[h]=d;this.nr[h]++;}}
 apply(a){if(a===SH)this.st[this.sp++]=this.n0++;else if(a===RI){this.arc(this.st[this.sp-2],this.st[this.sp-1]);this.sp--;}else{this.arc(this.n0,this.st[this.sp-1]);this.sp--;}} }
class BeamParser extends Parser{
 f(X,s){X.lc2=s.lc2;X.rc2=s.rc2;return this.feats(X,s.st,s.sp,s.n0,s.heads,s.lc,s.rc,s.nl,s.nr);}
 oracle(g,n){const s=new St(n);const acts=[];const rem=new Int16Array(n+1);for(const h of g)rem[h]++;while(s.sp>0||s.n0<n){const s0=s.sp?s.st[s.sp-1]:-1;let a; if(s.sp&&g[s0]===s.n0&&rem[s0]===0)a=LE;else if(s.sp>=2&&g[s0]===s.st[s.sp-2]&&rem[s0]===0)a=RI;else if(s.n0<n)a=SH;else return null; if(a!==SH)rem[g[s0]]--; acts.push(a);s.apply(a);} return acts;}
 beam(X,B,gold){const n=X.n;Parser.bk(X);let beam=[new St(n)];let step=0;
  for(;;){ if(beam[0].sp===0&&beam[0].n0>=n)break; const C=[];
   for(const s of beam){const k=this.f(X,s);this.p.score(this.F,k,this.S);if(s.n0<n)C.push([s.score+this.S[SH],s,SH]);if(s.sp>=2)C.push([s.score+this.S[RI],s,RI]);if(s.sp>=1)C.push([s.score+this.S[LE],s,LE]);}
   C.sort((a,b)=>b[0]-a[0]);const nb=[];let anyOk=false;for(let i=0;i<C.length&&i<B;i++){const [sc,s,a]=C[i];const t=s.clone();t.apply(a);t.score=sc;t.prev=s;t.act=a;t.ok=gold?s.ok&&gold[step]===a:true;if(t.ok)anyOk=true;nb.push(t);}
   beam=nb;step++; if(gold&&!anyOk)return{best:beam[0],step,early:true}; }
  return{best:beam[0],step,early:false,beam}; }
 acts(s){const a=[];while(s.prev){a.push(s.act);s=s.prev;}return a.reverse();}
 replay(X,A,B,n){ // update: A gold, B predicted, only after they differ
  let i=0;const go=(acts,d,from)=>{const s=new St(n);for(let j=0;j<acts.length;j++){if(j>=from){const k=this.f(X,s);const {w,u,nc,mask,c}=this.p;for(let q=0;q<k;q++){const b=(this.F[q]&mask)*nc+acts[j];w[b]+=d;u[b]+=d*c;}}s.apply(acts[j]);}};
  while(i<A.length&&A[i]===B[i])i++; go(A,1,i);go(B,-1,i);}
 trainBeam(D,epochs,B,log){this.p.begin();const O=D.map(d=>this.oracle(d.g,d.X.n));let np=0;for(const o of O)if(!o)np++;log('nonproj skipped',np);const idx=D.map((_,i)=>i);for(let e=0;e<epochs;e++){for(let i=idx.length-1;i>0;i--){const j=Math.floor(Math.random()*(i+1));[idx[i],idx[j]]=[idx[j],idx[i]];}let bad=0,tot=0;for(const i of idx){if(!O[i])continue;const d=D[i];const r=this.beam(d.X,B,O[i]);const A=O[i].slice(0,r.step),P=this.acts(r.best);tot++;let same=true;for(let q=0;q<A.length;q++)if(A[q]!==P[q]){same=false;break;}if(!same){bad++;this.replay(d.X,A,P,d.X.n);}this.p.c++;}log('beam epoch',e,'sent err',(bad/tot*100).toFixed(1));}this.p.avg();}
 parse(forms,tags,B=8){const X=this.prep(forms,tags);const r=this.beam(X,B,null);const s=r.best;X.lc2=s.lc2;X.rc2=s.rc2;const rels=this.label(X,s.heads,s.lc,s.rc);return{heads:Array.from(s.heads,h=>h===X.n?-1:h),rels};}
 run2(X,B){const r=this.beam(X,B,null).best;X.lc2=r.lc2;X.rc2=r.rc2;return{heads:r.heads,lc:r.lc,rc:r.rc};}
}
function load(variant='ccby.m4',dir=new URL('./model/',import.meta.url).pathname){ const j=JSON.parse(fs.readFileSync(dir+variant+'.json','utf8')); const tg=new Tagger(j.tags,j.t.bits); tg.dict=new Map(j.dict); const ps=new (/beam/.test(variant)?BeamParser:Parser)(j.labels,j.tags,j.p.bits,j.l.bits);
 const ld=(p,m,f)=>{const q=new Int8Array(fs.readFileSync(dir+variant+'.'+f+'.bin').buffer);p.w=new Float32Array(q.length);for(let i=0;i<q.length;i++)if(q[i])p.w[i]=q[i]*m.sc;}; const ld2=(p,m,f)=>{const b=fs.readFileSync(dir+variant+'.'+f+'.bin');const q=new Int8Array(b.buffer,b.byteOffset,b.length);for(let i=0;i<q.length;i++)p.w[i]=q[i]*m.sc;}; ld2(tg.p,j.t,'tag');ld2(ps.p,j.p,'parse');ld2(ps.l,j.l,'label'); return {tg,ps}; }
let M
export function interimParse(s){ M ??= load('ccby.beamlex', '/tmp/language/proto/model/'); const T=tokenize(s); const f=T.map(t=>t.form); const tags=M.tg.tag(f); const {heads,rels}=M.ps.parse(f,tags); return {words:T,tags,heads,rels} }
